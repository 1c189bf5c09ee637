import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DateTime } from '../../src/lib/date-time.ts';
import type { AwardId } from '../../src/model/id.ts';
import { statusIndexOf } from '../../src/model/status-index.ts';
import { bakePng } from '../../src/outputs/baked-png/bake-png.ts';
import type { DocumentFetcher } from '../../src/verify/document-fetcher.ts';
import { verifyCredential } from '../../src/verify/verify-credential.ts';
import { BUILD_TIME } from '../support/build-project.ts';
import { makePng } from '../support/make-png.ts';
import { CHECKOUT } from '../support/project-copy.ts';
import {
  type Built,
  build,
  different,
  filesOf,
  filesThatSay,
  handedOver,
  LISTINGS,
  MARKED,
  type MarkedAward,
  markedProject,
  published,
} from './marked-site.ts';

/** The same site three times: with public awards only, with all, and with all of the marked ones erased. */
let publicOnly: Built;
let everything: Built;
let erased: Built;

const STATUS_LIST = 'dist/status/harbour/revocation-1.jsonld';
const SITE = 'https://badges.example';

beforeAll(async () => {
  publicOnly = await build(await markedProject(['public']));
  const project = await markedProject(['public', 'unlisted', 'private']);
  everything = await build(project);
  for (const { id } of MARKED) erase(project, id);
  erased = await build(project);
}, 300_000);

function erase(project: string, id: AwardId): void {
  const command = [join(CHECKOUT, 'src/cli/lanyard.mjs'), '--root', project, 'erase', id];
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(BUILD_TIME) / 1000) };
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(stderr);
}

function marked(kind: MarkedAward['kind']): MarkedAward {
  const found = MARKED.find((award) => award.kind === kind);
  if (!found) throw new Error(`No award is ${kind}.`);
  return found;
}

test('the search finds a word in a text, a name, a PNG, a packed list, a PDF’s stream and UTF-16', () => {
  const word = Buffer.from('… zqword …');
  const files = new Map([
    ['text', word],
    ['zqword.txt', Buffer.from('')],
    ['png', Buffer.from(bakePng(makePng(4, 4), word.toString()))],
    ['list', Buffer.from(`{"encodedList":"u${gzipSync(word).toString('base64url')}"}`)],
    ['utf-16', Buffer.from('zqword', 'utf16le')],
    ['other', Buffer.from('nothing')],
  ]);
  expect(filesThatSay(['zqword'], { files })).toEqual(['list', 'png', 'text', 'utf-16', 'zqword.txt']);
});

describe('who can find an award', () => {
  test('a public one stands in its own files and in listings, and nowhere else', () => {
    const { id, file, markers } = marked('public');
    expect(filesThatSay(markers, everything)).toEqual([file, ...filesOf(id), ...LISTINGS].sort());
  });

  test('an unlisted one stands in its own files only, and not in the log of the build', () => {
    const { id, file, markers } = marked('unlisted');
    expect(filesThatSay(markers, everything)).toEqual([file, ...filesOf(id)].sort());
  });

  test('a private one stands in nothing that is published', () => {
    const { id, file, markers } = marked('private');
    expect(filesThatSay(markers, everything)).toEqual([...handedOver(id), file].sort());
  });

  test('every page about an unlisted one asks not to be indexed; the page of a listed one does not', () => {
    const pages = filesOf(marked('unlisted').id).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(isIndexed(page), page).toBe(false);
    expect(isIndexed(`dist/badges/${marked('public').id}.html`)).toBe(true);
  });

  test('unlisted and private awards change no other byte: no count, no list, no rule of a host', () => {
    const without = filesOf(marked('unlisted').id);
    expect(different(published(publicOnly), published(everything, without))).toEqual([]);
  });
});

describe('an award that is erased', () => {
  test.each(MARKED)(
    'leaves no trace where it was $kind: not in the site, not in any cache',
    ({ markers }) => {
      expect(filesThatSay(markers, everything).length).toBeGreaterThan(0);
      expect(filesThatSay(markers, erased)).toEqual([]);
    },
  );

  test('takes its own files, the listings that named it and the status list with it, and nothing else', () => {
    const own = MARKED.filter(({ kind }) => kind !== 'private').flatMap(({ id }) => filesOf(id));
    const expected = [...own, ...LISTINGS, STATUS_LIST].sort();
    expect(different(published(everything), published(erased))).toEqual(expected);
  });

  test.each(MARKED)('stays revoked where it was $kind', ({ id }) => {
    const place = statusIndexOf(id);
    expect(isRevoked(everything, place)).toBe(false);
    expect(isRevoked(erased, place)).toBe(true);
  });

  test.each(['unlisted', 'private'] as const)(
    'a copy that somebody kept (%s) verifies as revoked',
    async (kind) => {
      const { id } = marked(kind);
      const kept = everything.files.get(
        kind === 'private' ? `.lanyard/private/${id}.jsonld` : `dist/badges/${id}.jsonld`,
      );
      const verdict = async (site: Built) =>
        (
          await verifyCredential(JSON.parse(String(kept)), {
            now: BUILD_TIME as DateTime,
            fetch: fetcherOf(site),
          })
        ).outcome;
      expect(await verdict(everything)).toBe('valid');
      expect(await verdict(erased)).toBe('revoked');
    },
  );

  test('leaves a note that names nobody', () => {
    const notes = [...erased.files].filter(([name]) => name.startsWith('content/erased/'));
    expect(notes.map(([name]) => name)).toEqual(
      MARKED.map(({ id }) => `content/erased/harbour-${statusIndexOf(id)}.yaml`).sort(),
    );
    for (const [, text] of notes) {
      expect(String(text).replace(/^#.*\n/gm, '')).toMatch(
        /^issuer: harbour\nstatusIndex: \d+\nerased: 2026-11-20\n$/,
      );
    }
  });
});

function isIndexed(page: string): boolean {
  const html = String(everything.files.get(page));
  expect(html, page).toContain('<title>');
  return !html.includes('<meta name="robots" content="noindex">');
}

function isRevoked({ files }: Built, place: number): boolean {
  const { credentialSubject } = JSON.parse(String(files.get(STATUS_LIST)));
  const bits = gunzipSync(Buffer.from(credentialSubject.encodedList.slice(1), 'base64url'));
  return ((bits[place >> 3] ?? 0) & (0x80 >> (place & 7))) !== 0;
}

/** A verifier's network: a built site at its address. */
function fetcherOf({ files }: Built): DocumentFetcher {
  return async (url) => {
    const bytes = files.get(`dist${url.slice(SITE.length)}`);
    return bytes ? { kind: 'found', url, bytes } : { kind: 'missing', status: 404 };
  };
}
