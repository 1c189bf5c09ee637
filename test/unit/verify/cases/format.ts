import { type Case, given } from './case.ts';

function text(content: string): () => string {
  return () => content;
}

function nested(depth: number, open: string, close: string): string {
  return open.repeat(depth) + close.repeat(depth);
}

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

const trap = new Proxy(
  {},
  {
    ownKeys() {
      throw new Error('trap');
    },
  },
);

/** Files that are no badge, some of them meant to do harm. */
export const formatCases: readonly Case[] = [
  given('nothing', 'not-a-badge', 'format/empty', text('')),
  given('a word', 'not-a-badge', 'format/text', text('badge')),
  given('half a badge', 'unknown', 'format/not-json', async (w) =>
    JSON.stringify(await w.badge()).slice(0, 500),
  ),
  given('a number', 'not-a-badge', 'format/not-an-object', text('7')),
  given('an array with a badge', 'not-a-badge', 'format/not-an-object', async (w) =>
    JSON.stringify([await w.badge()]),
  ),
  given('null', 'not-a-badge', 'format/not-an-object', text('null')),
  given('an empty object', 'not-a-badge', 'format/other-json', text('{}')),
  given('a JWT', 'not-a-badge', 'format/other-json', text('eyJhbGciOiJSUzI1NiJ9.eyJpZCI6InVybjoxIn0.c2ln\n')),
  given('a null inside', 'invalid', 'format/null', async (w) =>
    JSON.stringify({ ...(await w.badge()), validUntil: null }),
  ),
  given('a null in an array', 'invalid', 'format/null', async (w) =>
    JSON.stringify({ ...(await w.badge()), evidence: [null] }),
  ),
  given('a member twice', 'invalid', 'format/duplicate-member', async (w) =>
    JSON.stringify(await w.badge()).replace('{', '{"name":"Admiral",'),
  ),
  given('a member twice, once in code', 'invalid', 'format/duplicate-member', async (w) =>
    JSON.stringify(await w.badge()).replace('{', '{"\\u006eame":"Admiral",'),
  ),
  given('a member twice, deep inside', 'invalid', 'format/duplicate-member', async (w) =>
    JSON.stringify(await w.badge()).replace('"achievement":{', '"achievement":{"name":"Admiral",'),
  ),
  given('text that only looks like a member twice', 'valid', '', (w) =>
    w.badge((d) => {
      d.description = 'A "name": and {"name": 1, "name": 2} \\';
    }),
  ),
  given('__proto__', 'invalid', 'format/forbidden-member', async (w) =>
    JSON.stringify(await w.badge()).replace('{', '{"__proto__":{"credentialStatus":1},'),
  ),
  given('__proto__ in the issuer', 'invalid', 'format/forbidden-member', async (w) =>
    JSON.stringify(await w.badge()).replace(
      '"issuer":{',
      '"issuer":{"__proto__":{"id":"did:web:evil.example"},',
    ),
  ),
  given('constructor', 'invalid', 'format/forbidden-member', async (w) =>
    JSON.stringify(await w.badge()).replace('{', '{"constructor":{"prototype":{}},'),
  ),
  given(
    'a thousand objects in one another',
    'not-a-badge',
    'format/other-json',
    text(nested(1_000, '{"a":', '}').replace(':}', ':1}')),
  ),
  given(
    'nine hundred thousand arrays in one another',
    'not-a-badge',
    'format/not-an-object',
    text(nested(900_000, '[', ']')),
  ),
  given('ten million letters', 'unknown', 'format/too-large', text(`{"name":"${'a'.repeat(10_000_000)}"}`)),
  given(
    'a hundred thousand numbers',
    'not-a-badge',
    'format/not-an-object',
    text(`[${'1,'.repeat(100_000)}1]`),
  ),
  given('five hundred and one tags', 'unknown', 'format/too-many-items', (w) =>
    w.forged((d) => {
      d.credentialSubject.achievement.tag = Array(501).fill('knots');
    }),
  ),
  given('half a letter', 'not-a-badge', 'format/other-json', text('{"name":"\\ud800"}')),
  given('a number beyond all numbers', 'not-a-badge', 'format/other-json', text('{"level":1e999}')),
  given('a byte order mark', 'valid', '', async (w) =>
    new TextEncoder().encode(`\uFEFF${JSON.stringify(await w.badge())}`),
  ),
  given('not UTF-8', 'unknown', 'format/not-utf8', () => Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x7d])),
  given(
    'UTF-16, not signed',
    'invalid',
    'proof/missing',
    (w) => new Uint8Array(Buffer.from(`\uFEFF${JSON.stringify(w.draft())}`, 'utf16le')),
  ),
  given('an image without a badge', 'not-a-badge', 'format/image-empty', () =>
    new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  ),
  given('a web page', 'not-a-badge', 'format/web-page', () =>
    new TextEncoder().encode('<html><body/></html>'),
  ),
  given('a broken image', 'unknown', 'format/image-broken', () =>
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
  ),
  given('a badge inside an SVG', 'valid', '', async (w) => {
    const credential = `<o:credential xmlns:o="https://purl.imsglobal.org/ob/v3p0"><![CDATA[${JSON.stringify(await w.badge())}]]></o:credential>`;
    return new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg">${credential}</svg>`);
  }),
  given('two badges inside an SVG', 'invalid', 'format/image-ambiguous', async (w) => {
    const credential = `<o:credential><![CDATA[${JSON.stringify(await w.badge())}]]></o:credential>`;
    const namespaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:o="https://purl.imsglobal.org/ob/v3p0"';
    return new TextEncoder().encode(`<svg ${namespaces}>${credential}${credential}</svg>`);
  }),
  given('a value in a circle', 'unknown', 'format/too-deep', () => cyclic),
  given('a function', 'unknown', 'format/not-json', () => () => {}),
  given('undefined', 'unknown', 'format/not-json', () => undefined),
  given('a value that throws when it is read', 'unknown', 'format/not-json', () => trap),
  given(
    'numbers for ids, arrays for objects',
    'invalid',
    'conformance/uri conformance/not-an-object conformance/uri',
    (w) => ({
      ...w.draft(),
      id: 1,
      credentialSubject: [],
      issuer: { id: 2, type: ['Profile'] },
      proof: 3,
    }),
  ),
];
