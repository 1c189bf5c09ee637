import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { bakePng } from '../../src/outputs/baked-png/bake-png.ts';
import { buildProject } from '../support/build-project.ts';
import { makePng } from '../support/make-png.ts';
import { CHECKOUT, copyProject } from '../support/project-copy.ts';
import { everythingIn } from './everything-in.ts';

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

describe('a preview below a path that the host names', () => {
  let files: Map<string, Uint8Array>;
  beforeAll(async () => {
    const project = await copyProject();
    const env = { LANYARD_ENV: 'preview', CI_ENVIRONMENT_URL: 'https://club.pages.example/badges/mr-7/' };
    const { code, stdout, stderr } = await buildProject(project, env);
    if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
    files = new Map([...filesOf(project, 'dist'), ...filesOf(project, '.lanyard/private')]);
  });

  test('says nothing that only the real site may say, not even packed inside its files', () => {
    expect(files.size).toBeGreaterThan(90);
    expect(realKeys.length).toBeGreaterThan(1);
    const told = [...files].map(([name, bytes]) => [name, realThings(bytes)] as const);
    expect(told.filter(([, words]) => words.length > 0)).toEqual([]);
  });

  test('names its own address instead', () => {
    const read = (name: string) => JSON.parse(Buffer.from(files.get(name) ?? []).toString());
    const did = 'did:web:club.pages.example:badges:mr-7:issuers:harbour';
    expect(read('dist/badges/bowline-ana-lima.jsonld')).toMatchObject({
      id: 'https://club.pages.example/badges/mr-7/badges/bowline-ana-lima',
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
