import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { HOSTS_FOLDER } from '../../src/hosting/host.ts';
import { bakePng } from '../../src/outputs/baked-png/bake-png.ts';
import { builtFrom } from '../support/built-site.ts';
import { makePng } from '../support/make-png.ts';
import { CHECKOUT } from '../support/project-copy.ts';
import { everythingIn } from './everything-in.ts';
import { PREVIEWS, type Preview, previewRecipe } from './previews.ts';

/** What only the real site may say: its host (and so its DIDs, ids and lists) and its public keys. */
const REAL = /badges\.example|z6Mk[1-9A-HJ-NP-Za-km-z]{44}/g;

const realKeys = readdirSync(join(CHECKOUT, 'content/issuers'))
  .map((name) => readFileSync(join(CHECKOUT, 'content/issuers', name), 'latin1'))
  .flatMap((text) => text.match(/z6Mk[1-9A-HJ-NP-Za-km-z]{44}/g) ?? []);

/** What of the real site a file says, in its bytes or in anything that is packed inside it. */
function realThings(bytes: Uint8Array): string[] {
  const found = everythingIn(bytes).flatMap((text) => text.match(REAL) ?? []);
  return [...new Set(found)].filter((word) => word === 'badges.example' || realKeys.includes(word));
}

describe('the scan finds', () => {
  const secret = Buffer.from('{"issuer":"did:web:badges.example:issuers:harbour"}');

  test.each([
    ['a document', secret],
    ['a credential in a PNG', bakePng(makePng(4, 4), secret.toString())],
    ['a data: URL', Buffer.from(`<image href="data:image/png;base64,${secret.toString('base64')}"/>`)],
    ['a PNG inside an SVG', inSvg(bakePng(makePng(4, 4), secret.toString()))],
    ['a compressed list', Buffer.from(`{"encodedList":"u${gzipSync(secret).toString('base64url')}"}`)],
  ])('%s', (_, bytes) => {
    expect(realThings(bytes)).toEqual(['badges.example']);
  });

  function inSvg(png: Uint8Array): Buffer {
    return Buffer.from(
      `<svg><image href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/></svg>`,
    );
  }
});

/** Each kind of file that a preview has; it has no feeds. */
const KINDS = ['.html', '.jsonld', '.json', '.png', '.svg', '.pdf', '.css', '.js', '.txt', '.woff2'];

describe.each<Preview>(Object.values(PREVIEWS))('a preview $title', (preview) => {
  const { address } = preview;
  let files: Map<string, Uint8Array>;
  beforeAll(async () => {
    const { project } = await builtFrom(await previewRecipe(preview));
    files = new Map(['dist', '.lanyard/private', HOSTS_FOLDER].flatMap((each) => filesOf(project, each)));
  });

  test('says nothing that only the real site may say, not even packed inside its files', () => {
    expect(files.size).toBeGreaterThan(90);
    expect([...new Set([...files.keys()].map((name) => extname(name)))]).toEqual(
      expect.arrayContaining(KINDS),
    );
    expect(realKeys.length).toBeGreaterThan(1);
    const told = [...files].map(([name, bytes]) => [name, realThings(bytes)] as const);
    expect(told.filter(([, words]) => words.length > 0)).toEqual([]);
  });

  test('names its own address instead', () => {
    const read = (name: string) => JSON.parse(Buffer.from(files.get(name) ?? []).toString());
    const { host, pathname } = new URL(address);
    const path = pathname.split('/').filter(Boolean);
    const did = ['did:web', encodeURIComponent(host), ...path, 'issuers', 'harbour'].join(':');
    expect(read('dist/badges/bowline-ana-lima.jsonld')).toMatchObject({
      id: `${address}/badges/bowline-ana-lima`,
      issuer: { id: did },
    });
    expect(read('dist/status/harbour/revocation-1.jsonld').issuer).toBe(did);
  });
});

function filesOf(project: string, folder: string): [string, Uint8Array][] {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(project.length + 1), readFileSync(path)]);
}
