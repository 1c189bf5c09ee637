import { expect, test } from 'vitest';
import { BY_LIBRARY, checkedProject, didDocument, signedBy, stranger } from '../../support/endorsed-site.ts';

/** Every mistake in content/endorsements/, each with its own code, at its line. */

const GIVEN = '---\nof: bowline\nfile: federation.json\n---\n';
const federation = stranger('did:web:federation.example');
const signed = await signedBy(stranger());
const ofDid = await signedBy(federation);
const changed = (change: (document: Record<string, unknown>) => void) => {
  const document = JSON.parse(signed);
  change(document);
  return JSON.stringify(document);
};
const nested = `${'['.repeat(60)}${']'.repeat(60)}`;
const KEYED = '---\nof: bowline\nfile: federation.json\nkeys: did.json\n---\n';

test.each<[code: string, files: Record<string, string>]>([
  ['content/missing-file', { 'fed.md': GIVEN }],
  ['content/outside', { 'fed.md': GIVEN.replace('federation.json', '../site.yaml') }],
  ['content/file-too-large', { 'fed.md': GIVEN, 'federation.json': ' '.repeat(300_000) }],
  ['endorsement/not-json', { 'fed.md': GIVEN, 'federation.json': '{' }],
  ['endorsement/not-json', { 'fed.md': GIVEN, 'federation.json': '{"a":1,"a":2}' }],
  ['endorsement/not-json', { 'fed.md': GIVEN, 'federation.json': '{"a":null}' }],
  ['endorsement/too-large', { 'fed.md': GIVEN, 'federation.json': `{"a":${nested}}` }],
  ['endorsement/too-large', { 'fed.md': GIVEN, 'federation.json': `[${'1,'.repeat(9_000)}1]` }],
  ['endorsement/too-large', { 'fed.md': GIVEN, 'federation.json': '{"__proto__":{}}' }],
  ['endorsement/other-kind', { 'fed.md': GIVEN, 'federation.json': '[]' }],
  ['endorsement/other-kind', { 'fed.md': GIVEN, 'federation.json': '{"type":["Endorsement"],"name":"x"}' }],
  [
    'endorsement/other-kind',
    {
      'fed.md': GIVEN,
      'federation.json': changed((it) => Object.assign(it, { type: ['VerifiableCredential'] })),
    },
  ],
  ['endorsement/malformed', { 'fed.md': GIVEN, 'federation.json': changed((it) => delete it['name']) }],
  [
    'endorsement/malformed',
    {
      'fed.md': GIVEN,
      'federation.json': changed((it) => Object.assign(it, { '@context': ['https://x.example'] })),
    },
  ],
  [
    'endorsement/other-subject',
    {
      'fed.md': GIVEN,
      'federation.json': await signedBy(stranger(), (request) => ({
        ...request,
        credentialSubject: { id: 'https://other.example/x', type: ['EndorsementSubject'] },
      })),
    },
  ],
  ['endorsement/no-signature', { 'fed.md': GIVEN, 'federation.json': changed((it) => delete it['proof']) }],
  [
    'endorsement/signature-wrong',
    { 'fed.md': GIVEN, 'federation.json': changed((it) => Object.assign(it, { name: 'Other' })) },
  ],
  [
    'endorsement/not-judged',
    {
      'fed.md': GIVEN,
      'federation.json': changed((it) => Object.assign(Object(it['proof']), { cryptosuite: 'bbs-2023' })),
    },
  ],
  ['endorsement/key-unknown', { 'fed.md': GIVEN, 'federation.json': ofDid }],
  [
    'endorsement/keys-of-another',
    { 'fed.md': KEYED, 'federation.json': ofDid, 'did.json': didDocument(stranger('did:web:other.example')) },
  ],
  ['endorsement/keys-of-another', { 'fed.md': KEYED, 'federation.json': ofDid, 'did.json': 'no JSON' }],
  [
    'endorsement/keys-of-another',
    {
      'fed.md': KEYED,
      'federation.json': ofDid,
      'did.json': didDocument(stranger('did:web:federation.example')),
    },
  ],
  [
    'endorsement/key-revoked',
    {
      'fed.md': KEYED,
      'federation.json': ofDid,
      'did.json': didDocument(federation, '2026-06-01T00:00:00Z'),
    },
  ],
  [
    'endorsement/key-wrong',
    {
      'fed.md': GIVEN,
      'federation.json': changed((it) =>
        Object.assign(it, { issuer: { id: 'did:key:z6MkOther', type: ['Profile'] } }),
      ),
    },
  ],
  [
    'endorsement/expired',
    {
      'fed.md': GIVEN,
      'federation.json': await signedBy(stranger(), (it) => ({ ...it, validUntil: '2026-07-01T00:00:00Z' })),
    },
  ],
  ['endorsement/two-comments', { 'fed.md': `${GIVEN}More.`, 'federation.json': signed }],
  ['endorsement/of-nothing', { 'fed.md': GIVEN.replace('of: bowline\n', ''), 'federation.json': signed }],
  ['endorsement/of-several', { 'fed.md': BY_LIBRARY.replace('---\n', '---\nissuer: club\n') }],
  ['endorsement/by-nobody', { 'fed.md': '---\nof: bowline\n---\nGood.' }],
  [
    'endorsement/by-two',
    { 'fed.md': GIVEN.replace('---\n', '---\nby: library\n'), 'federation.json': signed },
  ],
  ['endorsement/no-date', { 'fed.md': BY_LIBRARY.replace(/validFrom.*\n/, '') }],
  ['endorsement/stray-field', { 'fed.md': BY_LIBRARY.replace('---\n', '---\nkeys: did.json\n') }],
  [
    'endorsement/stray-field',
    { 'fed.md': GIVEN.replace('---\n', '---\nname: X\n'), 'federation.json': signed },
  ],
  ['endorsement/no-comment', { 'fed.md': BY_LIBRARY.replace(/\nA \*\*.*\n/, '\n') }],
  ['endorsement/of-own', { 'fed.md': BY_LIBRARY.replace('by: library', 'by: club') }],
  ['endorsement/of-own', { 'fed.md': BY_LIBRARY.replace('of: bowline', 'issuer: library') }],
  [
    'endorsement/of-own',
    { 'fed.md': BY_LIBRARY.replace('of: bowline', 'of: after').replace('by: library', 'by: club') },
  ],
  [
    'endorsement/of-private',
    {
      'fed.md': BY_LIBRARY.replace('of: bowline', 'of: hidden'),
      '../awards/2026/hidden.yaml':
        'achievement: bowline\nrecipient: { id: "did:example:eve" }\ndate: 2026-11-01\nvisibility: private\n',
    },
  ],
  [
    'endorsement/too-many',
    Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`e${at}.md`, BY_LIBRARY])),
  ],
  ['content/unknown-reference', { 'fed.md': BY_LIBRARY.replace('of: bowline', 'of: bowlin') }],
  ['content/unknown-reference', { 'fed.md': BY_LIBRARY.replace('by: library', 'by: librery') }],
  ['content/unknown-reference', { 'fed.md': BY_LIBRARY.replace('of: bowline', 'award: bowline') }],
  ['content/unexpected-file', { 'fed.yaml': 'of: bowline' }],
])('%s', async (code, files) => {
  const placed = Object.entries(files).map(([name, text]) => [`content/endorsements/${name}`, text] as const);
  const { problems } = await checkedProject(Object.fromEntries(placed));
  expect(problems.map((each) => each.code)).toEqual([code]);
  const [found] = problems;
  expect(found?.file).toMatch(/^content\/endorsements\/\w+\.(md|yaml)$/);
  const isAboutFile = ['content/unexpected-file', 'endorsement/no-comment'].includes(code);
  if (!isAboutFile) expect(found?.line).toBeGreaterThan(0);
});

test('every mistake is told at once', async () => {
  const { problems } = await checkedProject({
    'content/endorsements/one.md': GIVEN,
    'content/endorsements/two.md': BY_LIBRARY.replace('by: library', 'by: club'),
    'content/endorsements/three.md': '---\nof: bowline\n---\nGood.',
  });
  expect(problems.map(({ code }) => code).sort()).toEqual([
    'content/missing-file',
    'endorsement/by-nobody',
    'endorsement/of-own',
  ]);
});
