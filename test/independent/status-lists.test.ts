import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateKey } from '../../src/keys/signer.ts';
import type { DateTime } from '../../src/lib/date-time.ts';
import { STATUS_LIST_LENGTH as LENGTH } from '../../src/model/status-index.ts';
import { createNodeEngine } from '../../src/proof/data-integrity/node-engine.ts';
import { createVerifier } from '../../src/verify/verify-credential.ts';
import { BUILD_TIME } from '../support/build-project.ts';
import { filesBelow } from '../support/files-below.ts';
import { askVerifier, hasPython } from './ask-verifier.ts';
import { type LoopbackServer, serveOnLoopback } from './loopback-server.ts';
import { publish, SITE } from './publish.ts';
import { readDocuments } from './read-documents.ts';
import type { Question } from './verdict.ts';

/** An issuer whose awards do not fit into one status list: what is revoked in one list holds in the others. */

const key = generateKey();
const FURTHER = { 'list-2-first': LENGTH, 'list-2-last': 2 * LENGTH - 1, 'list-3-sixth': 2 * LENGTH + 5 };
const PLACES = { 'list-1-first': 0, 'list-1-last': LENGTH - 1, 'list-1-sixth': 5, ...FURTHER };
const REVOKED = ['list-1-last', 'list-2-first', 'list-3-sixth'];

function awardAt([id, place]: readonly [string, number]): [string, string] {
  const revoked = REVOKED.includes(id) ? 'revoked: { date: 2026-11-10 }\n' : '';
  const text = `achievement: knot\nrecipient: { id: "did:example:${id}" }\ndate: 2026-11-01\n`;
  return [`awards/2026/${id}.yaml`, `${text}statusIndex: ${place}\n${revoked}`];
}

const COMMON = {
  'issuers/club.md': `---\nname: Club\nkeys: [{ publicKeyMultibase: ${key.signer.publicKey.multikey} }]\n---\n`,
  'achievements/knot.md': '---\nname: Knot\ndescription: Ties it.\n---\nTie it.\n',
};
const contentOf = (places: Readonly<Record<string, number>>) => ({
  ...COMMON,
  ...Object.fromEntries(Object.entries(places).map(awardAt)),
  'erased/club-four.yaml': `issuer: club\nstatusIndex: ${3 * LENGTH + 7}\nerased: 2026-11-11\n`,
});

let dist: string;
let server: LoopbackServer;
let badges: Question[];

beforeAll(async () => {
  dist = await publish(contentOf(PLACES), key);
  server = await serveOnLoopback(dist, SITE);
  badges = (await readDocuments(dist)).filter(({ name }) => name.startsWith('badges/'));
  return () => server.close();
});

const listNamed = (folder: string, list: number) =>
  readFile(join(folder, `status/club/revocation-${list}.jsonld`), 'utf8');
const idOf = ({ name }: Question) => name.slice('badges/'.length, -'.jsonld'.length);

test('each list has its own file; one of which only an erased award is left, too', async () => {
  const files = [...(await filesBelow(join(dist, 'status'))).keys()];
  expect(files.sort()).toEqual([1, 2, 3, 4].map((list) => `club/revocation-${list}.jsonld`));
});

test('a credential states its place within its list, under an id that no other has', () => {
  const entries = Object.fromEntries(badges.map((each) => [idOf(each), each.document.credentialStatus]));
  expect(entries['list-1-last']).toMatchObject({
    id: `${SITE}/status/club/revocation-1.jsonld#${LENGTH - 1}`,
    statusListIndex: String(LENGTH - 1),
  });
  expect(entries['list-2-first']).toMatchObject({
    id: `${SITE}/status/club/revocation-2.jsonld#0`,
    statusListIndex: '0',
    statusListCredential: `${SITE}/status/club/revocation-2.jsonld`,
  });
  expect(entries['list-3-sixth']).toMatchObject({ statusListIndex: '5' });
});

test('the first list has the bytes that it has without the others', async () => {
  const { 'list-1-first': a, 'list-1-last': b, 'list-1-sixth': c } = PLACES;
  const alone = await publish(contentOf({ 'list-1-first': a, 'list-1-last': b, 'list-1-sixth': c }), key);
  expect(await listNamed(dist, 1)).toBe(await listNamed(alone, 1));
});

describe('who is revoked', () => {
  const expected = Object.keys(PLACES).toSorted();
  const withPython = hasPython();

  test.for(['digitalbazaar.ts', 'verifier-core.ts', 'streaming.ts', 'python.py'] as const)(
    '%s says so of each',
    async (file, { skip }) => {
      skip(file === 'python.py' && !(await withPython), 'its libraries are not installed');
      const verdicts = await askVerifier(file, badges, { server, now: BUILD_TIME });
      expect(verdicts.map((each) => each.signed)).toEqual(expected.map(() => true));
      const revoked = verdicts.flatMap((each, index) => (each.revoked ? [expected[index]] : []));
      expect(badges.map(idOf)).toEqual(expected);
      expect(revoked).toEqual(REVOKED);
    },
  );

  test('our own verifier says so of each', async () => {
    const verify = createVerifier({
      now: BUILD_TIME as DateTime,
      engine: createNodeEngine(),
      fetch: async (url) => ({
        kind: 'found',
        url,
        bytes: await readFile(join(dist, new URL(url).pathname)),
      }),
    });
    const verdicts = await Promise.all(badges.map(async ({ document }) => (await verify(document)).outcome));
    expect(verdicts).toEqual(expected.map((id) => (REVOKED.includes(id) ? 'revoked' : 'valid')));
  });
});
