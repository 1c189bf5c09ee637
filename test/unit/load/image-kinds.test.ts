import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { DateTime } from '../../../src/lib/date-time.ts';
import { loadSite } from '../../../src/load/load-site.ts';
import type { AchievementId } from '../../../src/model/id.ts';

const NOW = '2026-11-20T12:00:00Z' as DateTime;
const picture = sharp({ create: { width: 400, height: 400, channels: 3, background: '#0a5' } });
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>');

/** What a site with one image is loaded to: its kind, and every problem. */
async function loaded(name: string, bytes: Uint8Array) {
  const root = mkdtempSync(join(tmpdir(), 'lanyard-image-'));
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  };
  try {
    write('content/site.yaml', 'site: https://badges.example\ntitle: Cafe\u0301\n');
    write('content/issuers/club.md', '---\nname: Club\n---\n');
    write(
      'content/achievements/knot.md',
      `---\nname: Nœud e\u0301\ndescription: Ties\nimage: { file: ${name}, alt: A knot }\n---\nTie it.\n`,
    );
    write(`content/achievements/${name}`, bytes);
    const { site, problems } = await loadSite(root, { now: NOW });
    const knot = site?.achievements.get('knot' as AchievementId);
    return {
      kind: knot?.image?.mediaType,
      names: [site?.config.title, knot?.name],
      said: problems.map(({ message }) => message),
    };
  } finally {
    rmSync(root, { recursive: true });
  }
}

test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
  ['a.jpg', () => picture.clone().jpeg().toBuffer(), 'image/jpeg'],
  ['a.JPEG', () => picture.clone().jpeg().toBuffer(), 'image/jpeg'],
  ['a.webp', () => picture.clone().webp().toBuffer(), 'image/webp'],
  ['a.png', () => picture.clone().jpeg().toBuffer(), 'image/jpeg'],
  ['b.png', () => picture.clone().webp().toBuffer(), 'image/webp'],
  ['c.png', () => SVG, 'image/svg+xml'],
  ['a.svg', () => SVG, 'image/svg+xml'],
  ['b.svg', () => picture.clone().png().toBuffer(), 'image/png'],
])('%s is taken for what its bytes say', async (name, make, kind) => {
  expect(await loaded(name, await make())).toMatchObject({ kind, said: [] });
});

test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
  ['a.png', () => picture.clone().gif().toBuffer(), 'this file is GIF, whatever its name says'],
  [
    'a.jpg',
    () => picture.clone().avif({ effort: 0 }).toBuffer(),
    'this file is AVIF, whatever its name says',
  ],
  ['b.jpg', () => Buffer.from('%PDF-1.7 and so on'), 'this file is PDF, whatever its name says'],
  ['c.jpg', () => Buffer.from('hello'), 'this file is no image, whatever its name says'],
])('%s is named for what it is', async (name, make, message) => {
  expect((await loaded(name, await make())).said).toEqual([message]);
});

test('texts are loaded in one form, so that page, credential and paper agree', async () => {
  expect((await loaded('a.svg', SVG)).names).toEqual(['Caf\u00e9', 'Nœud \u00e9']);
});
