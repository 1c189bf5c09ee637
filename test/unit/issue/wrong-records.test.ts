import { expect, test } from 'vitest';
import { ANA, RECORD, RECORD_FILE, readRecorded, strangersBadge } from '../../support/recorded-site.ts';

/** Every mistake in content/records/, each with its own code, at its line. */

const { badge, did } = await strangersBadge(`{ id: "${ANA}" }`);
const bens = await strangersBadge('{ id: "did:example:ben" }');
const signed = JSON.stringify(badge);
const keys = JSON.stringify(did);
const revokedKey = JSON.stringify({
  ...did,
  verificationMethod: [{ ...Object(did['verificationMethod'])[0], revoked: '2026-06-01T00:00:00Z' }],
});

const WITH_BADGE = RECORD.replace(
  'partial:',
  'credentials: [theirs.json]\nkeys: [theirs.did.json]\npartial:',
);
const UNKEYED = RECORD.replace('partial:', 'credentials: [theirs.json]\npartial:');
const theirs = (text: string, record = WITH_BADGE) => ({
  [RECORD_FILE]: record,
  'content/records/2026/theirs.json': text,
  'content/records/2026/theirs.did.json': keys,
});
const changed = (change: (document: Record<string, unknown>) => void) => {
  const document = JSON.parse(signed);
  change(document);
  return theirs(JSON.stringify(document));
};
const record = (from: string | RegExp, to: string, did = '') => ({
  [RECORD_FILE]: RECORD.replace(from, to),
  ...(did && { 'content/records/2026/theirs.did.json': did }),
});

test('the record and a badge of another site are right', async () => {
  expect((await readRecorded({ [RECORD_FILE]: RECORD })).problems).toEqual([]);
  expect((await readRecorded(theirs(signed))).problems).toEqual([]);
});

test.each<[code: string, files: Record<string, string>]>([
  ['content/missing-field', record(/^name: .*\n/, '')],
  ['content/missing-field', record(/validFrom: .*\n/, '')],
  ['content/unknown-reference', record('[by-id,', '[by-it,')],
  ['content/unknown-reference', record('partial:', 'issuer: nobody\npartial:')],
  ['content/not-one-of', record('precedes', 'comesBefore')],
  ['content/not-one-of', record('unlisted', 'secret')],
  ['content/plain-email', record(/email: "sha256[^}]*\}/, 'email: "ana@club.example" }')],
  ['record/empty', record(/awards: .*\n/, '')],
  ['record/stray-keys', record('partial:', 'keys: [theirs.did.json]\npartial:', keys)],
  ['record/twice', record('[by-id,', '[by-hash,')],
  ['record/duplicate-id', { [RECORD_FILE]: RECORD, 'content/records/2025/ana.yaml': RECORD }],
  ['record/other-person', record('[by-id,', '[of-ben,')],
  ['record/other-person', record(/hashes: .*\n/, '')],
  ['record/revoked-award', record('[by-id,', '[revoked,')],
  ['record/more-public', record('[by-id,', '[hidden,')],
  ['record/older-than-badge', record('validFrom: 2026-11-10', 'validFrom: 2026-02-01')],
  ['record/unknown-end', record('from: by-hash', 'from: by-hush')],
  ['record/unknown-end', record('from: by-hash', 'from: before')],
  ['record/with-itself', record('from: by-hash', 'from: by-id')],
  ['record/revoked-before', record('partial:', 'revoked: { date: 2026-10-01 }\npartial:')],
  ['record/in-future', record('validFrom: 2026-11-10', 'validFrom: 2027-11-10')],
  ['content/missing-file', { [RECORD_FILE]: UNKEYED }],
  ['content/outside', { [RECORD_FILE]: UNKEYED.replace('theirs.json', '../../site.yaml') }],
  ['content/file-too-large', theirs(' '.repeat(300_000))],
  ['record/not-json', theirs('{')],
  ['record/not-json', theirs('{"a":1,"a":1}')],
  ['record/bomb', theirs(`{"a":${'['.repeat(60)}${']'.repeat(60)}}`)],
  ['record/bomb', theirs(`[${'1,'.repeat(9_000)}1]`)],
  ['record/other-kind', theirs('{"type":"ClrCredential"}')],
  ['record/other-kind', theirs('[]')],
  ['record/malformed', changed((it) => delete it['validFrom'])],
  ['record/no-signature', changed((it) => delete it['proof'])],
  ['record/signature-wrong', changed((it) => Object.assign(it, { name: 'Admiral' }))],
  ['record/not-judged', changed((it) => Object.assign(Object(it['proof']), { cryptosuite: 'bbs-2023' }))],
  ['record/key-revoked', { ...theirs(signed), 'content/records/2026/theirs.did.json': revokedKey }],
  [
    'record/key-wrong',
    { ...theirs(signed), 'content/records/2026/theirs.did.json': JSON.stringify(bens.did) },
  ],
  ['record/key-not-known', theirs(signed, UNKEYED)],
  [
    'record/other-person',
    {
      ...theirs(JSON.stringify(bens.badge)),
      'content/records/2026/theirs.did.json': JSON.stringify(bens.did),
    },
  ],
  ['content/unexpected-file', { 'content/records/2026/ana.txt': 'x' }],
])('%s', async (code, files) => {
  const { problems } = await readRecorded(files);
  expect([...new Set(problems.map((each) => each.code))]).toEqual([code]);
  expect(problems[0]?.file).toMatch(/^content\/records\//);
});

test('a private award may be in a private record only', async () => {
  const files = record('[by-id,', '[hidden,');
  const hidden = { [RECORD_FILE]: (files[RECORD_FILE] ?? '').replace('visibility: unlisted\n', '') };
  const { problems, site } = await readRecorded(hidden);
  expect(problems).toEqual([]);
  expect(site?.records[0]?.visibility).toBe('private');
});

test('an award that is revoked after the record was made out stays in it', async () => {
  const { problems } = await readRecorded({
    ...record('[by-id,', '[revoked,'),
    'content/awards/2026/revoked.yaml': `achievement: bowline\nrecipient: { id: "${ANA}" }\ndate: 2026-03-01\nrevoked: { date: 2026-11-15 }\n`,
  });
  expect(problems).toEqual([]);
});

test('more than verifiers judge is told', async () => {
  const ids = Array.from({ length: 20 }, (_, at) => `knot-${at}`);
  const awards = ids.map((id) => [
    `content/awards/2026/${id}.yaml`,
    `achievement: bowline\nrecipient: { id: "${ANA}" }\ndate: 2026-03-01\n`,
  ]);
  const { problems } = await readRecorded({
    ...Object.fromEntries(awards),
    ...record('[by-id, by-hash, by-other-hash]', `[${ids}]`),
    [RECORD_FILE]: RECORD.replace('[by-id, by-hash, by-other-hash]', `[${ids}]`).replace(
      'from: by-hash',
      'from: reef',
    ),
  });
  expect(problems.map(({ code }) => code)).toEqual(['record/too-many']);
});

test('a record and an award on one place are told, with a place that is free', async () => {
  const { site } = await readRecorded({ [RECORD_FILE]: RECORD });
  const place = site?.records[0]?.statusIndex;
  const { problems } = await readRecorded({
    [RECORD_FILE]: RECORD,
    'content/awards/2026/same.yaml': `achievement: bowline\nrecipient: { id: "${ANA}" }\ndate: 2026-03-01\nstatusIndex: ${place}\n`,
  });
  expect(problems.map(({ code, file }) => [code, file])).toEqual([
    ['content/status-index-taken', RECORD_FILE],
  ]);
});
