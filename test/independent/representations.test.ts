import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite, type SiteName } from '../support/built-site.ts';
import { filesBelow } from '../support/files-below.ts';

/**
 * A credential stands in several places: at its own URL, inside two images, on its page and in verification.json.
 * Each is read here as a stranger would, and all must be the one that the verifiers have judged.
 */

describe.each<SiteName>(['sample', 'maximal'])('%s', (site) => {
  let dist: string;
  let badges: string[];

  beforeAll(async () => {
    ({ dist } = await builtSite(site));
    const paths = [...(await filesBelow(dist)).keys()];
    badges = paths.flatMap((path) => /^badges\/([^/]+)\.jsonld$/.exec(path)?.[1] ?? []);
  });

  const read = (path: string) => readFile(join(dist, path));

  test('every image, page and report of a badge holds the very same credential', async () => {
    expect(badges.length).toBeGreaterThan(4);
    for (const id of badges) {
      const credential = JSON.parse(`${await read(`badges/${id}.jsonld`)}`);
      expect(JSON.parse(credentialInPng(await read(`badges/${id}.png`))), id).toEqual(credential);
      expect(JSON.parse(credentialInSvg(`${await read(`badges/${id}.svg`)}`)), id).toEqual(credential);
      expect(jsonLdInPage(`${await read(`badges/${id}.html`)}`), id).toEqual(credential);
      expect(JSON.parse(`${await read(`badges/${id}/verification.json`)}`).credential, id).toEqual(
        credential,
      );
    }
  });

  test('every page of an issuer or achievement holds the document at its side', async () => {
    const paths = [...(await filesBelow(dist)).keys()].filter((path) =>
      /^(issuers|achievements)\/[^/]+\.jsonld$/.test(path),
    );
    for (const path of paths) {
      const document = JSON.parse(`${await read(path)}`);
      expect(jsonLdInPage(`${await read(path.replace('.jsonld', '.html'))}`), path).toEqual(document);
    }
  });
});

/** The text of a PNG's one `openbadgecredential` iTXt chunk, uncompressed and right before IEND [OB 3.0 §5.3.1]. */
function credentialInPng(png: Buffer): string {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const [length, type] = [png.readUInt32BE(at), png.toString('latin1', at + 4, at + 8)];
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
  }
  const texts = chunks.filter(({ type }) => type === 'iTXt');
  expect(texts.length).toBe(1);
  expect(chunks.slice(-2).map(({ type }) => type)).toEqual(['iTXt', 'IEND']);
  const head = 'openbadgecredential\0\0\0\0\0';
  const data = texts[0]?.data ?? Buffer.alloc(0);
  expect(data.toString('latin1', 0, head.length)).toBe(head);
  return data.toString('utf8', head.length);
}

/** The one CDATA section of the one element right behind the start tag, which names the namespace [OB 3.0 §5.3.2]. */
function credentialInSvg(svg: string): string {
  const pattern =
    /^(?:<\?xml[^>]*\?>\s*)?<svg\s[^>]*xmlns:openbadges="https:\/\/purl\.imsglobal\.org\/ob\/v3p0"[^>]*>\s*<openbadges:credential><!\[CDATA\[([\s\S]*?)\]\]><\/openbadges:credential>/;
  expect(svg.match(/<openbadges:credential/g)?.length).toBe(1);
  expect(svg.match(/<!\[CDATA\[/g)?.length).toBe(1);
  return pattern.exec(svg)?.[1] ?? '';
}

function jsonLdInPage(html: string): unknown {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
  const [document, ...others] = scripts.map(([, text = '']) => JSON.parse(text));
  for (const other of others) expect(other['@context']).toBe('https://schema.org');
  return document;
}
