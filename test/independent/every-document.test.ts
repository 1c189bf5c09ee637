import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILD_TIME } from '../support/build-project.ts';
import { builtSite, type SiteName } from '../support/built-site.ts';
import { askVerifier, hasPython, type VerifierFile } from './ask-verifier.ts';
import { type LoopbackServer, serveOnLoopback } from './loopback-server.ts';
import { hasSchemas } from './published-documents.ts';
import { readDocuments } from './read-documents.ts';
import { type SchemaName, schemaErrors } from './schema.ts';
import type { Question } from './verdict.ts';

/**
 * Everything that a site publishes, judged by programs that share no code with ours, with the built folder on loopback
 * HTTPS as their only network. Achievements and profiles are not signed: they are judged by the published schema, by
 * JSON-LD safe mode, and, where they are DID documents, by resolution.
 */

interface Expected {
  readonly counts: Readonly<Record<string, number>>;
  readonly revoked: readonly string[];
  readonly expired: readonly string[];
}

const SITES: Readonly<Record<SiteName, Expected>> = {
  sample: {
    counts: { badges: 12, achievements: 6, issuers: 4, status: 2 },
    revoked: ['day-skipper-noah-berg'],
    expired: ['i5uxjdp2bjkpel4f462s6poyo3'],
  },
  maximal: {
    counts: { badges: 6, achievements: 3, issuers: 4, status: 2, '.well-known': 1 },
    revoked: ['first-bit', 'last-but-one-bit'],
    expired: [],
  },
  arabic: {
    counts: { badges: 9, achievements: 2, issuers: 2, status: 1 },
    revoked: ['rescue-revoked'],
    expired: ['rescue-expired'],
  },
};

const SIGNATURE_VERIFIERS = ['digitalbazaar.ts', 'verifier-core.ts', 'streaming.ts', 'python.py'] as const;
const withPython = await hasPython();

describe.each(Object.keys(SITES) as SiteName[])('%s', (site) => {
  const { counts, revoked, expired } = SITES[site];
  let server: LoopbackServer;
  let documents: Question[];

  beforeAll(async () => {
    const { dist } = await builtSite(site);
    server = await serveOnLoopback(dist, 'https://badges.example');
    documents = await readDocuments(dist);
  });

  afterAll(() => server?.close());

  const named = (pattern: RegExp) => documents.filter(({ name }) => pattern.test(name));
  const ask = (file: VerifierFile, questions: readonly Question[]) =>
    askVerifier(file, questions, { server, now: BUILD_TIME });

  test('publishes documents of every kind', () => {
    const found = Object.groupBy(documents, ({ name }) => name.split('/')[0] ?? '');
    const lengths = Object.entries(found).map(([kind, all = []]) => [kind, all.length]);
    expect(Object.fromEntries(lengths)).toEqual(counts);
  });

  test.for(SIGNATURE_VERIFIERS)('%s verifies every credential and status list', async (file, { skip }) => {
    skip(file === 'python.py' && !withPython, 'python3-pyld, -cryptography and -base58 are not installed');
    const questions = named(/^(badges|status|endorsements|records)\//);
    expect(await ask(file, questions)).toEqual(questions.map(({ name }) => expectedFrom(file, name)));
  });

  function expectedFrom(file: VerifierFile, name: string) {
    const id = /^badges\/(.+)\.jsonld$/.exec(name)?.[1];
    return {
      name,
      signed: !(file === 'python.py' && id !== undefined && MISREAD_BY_PYLD.includes(id)),
      expired: id !== undefined && expired.includes(id),
      ...(id !== undefined && { revoked: revoked.includes(id) }),
    };
  }

  test('the same judges say no where there is something to say it of', async () => {
    const [credential, didDocument] = [named(/^badges\//)[0], named(/did\.json$/)[0]];
    if (!credential || !didDocument) throw new Error('There is nothing to spoil.');
    const misspelt = { ...credential.document, awardedDay: '2026-11-01' };
    const elsewhere = { ...didDocument.document, id: `${didDocument.document.id}x` };
    expect(await ask('safe-mode.ts', [{ name: '', document: misspelt }])).toMatchObject([{ signed: false }]);
    expect(await ask('web-did-resolver.ts', [{ name: '', document: elsewhere }])).toMatchObject([
      { signed: false },
    ]);
  });

  test('every did:web resolves to the document that bears its id', async () => {
    const questions = named(/did\.json$/);
    expect(await ask('web-did-resolver.ts', questions)).toEqual(yes(questions));
  });

  test('every document expands in JSON-LD safe mode', async () => {
    expect(await ask('safe-mode.ts', documents)).toEqual(yes(documents));
  });

  test.skipIf(!hasSchemas)('the schemas say no as well', async () => {
    const { document = {} } = named(/did\.json$/)[0] ?? {};
    expect(await schemaErrors('Profile', { ...document, image: 'logo.png' })).not.toEqual([]);
  });

  test.skipIf(!hasSchemas)('every credential, achievement and profile conforms to the schema', async () => {
    for (const { name, document } of documents) {
      const schema = schemaOf(name);
      const errors = schema === undefined ? [] : await schemaErrors(schema, document);
      expect({ name, errors }).toEqual({ name, errors: [] });
    }
  });

  test('nobody asked for anything but the site, contexts and schemas', () => {
    const hosts = new Set(server.requests.map((url) => new URL(url).hostname));
    const missing = [...hosts].filter((host) => !server.hosts.includes(host));
    expect(missing).toEqual([]);
    expect(hosts).toContain('badges.example');
  });
});

/** PyLD 2.0.3 writes 0.5 as 5.000000000000000E-01, where the canonical form is 5.0E-1 [XSD 1.1 §E.1]. */
const MISREAD_BY_PYLD: readonly string[] = ['half-a-credit'];

const yes = (questions: readonly Question[]) => questions.map(({ name }) => ({ name, signed: true }));

/** The schema of a document, by its path; none has been published for status lists. */
function schemaOf(path: string): SchemaName | undefined {
  if (path.startsWith('badges/')) return 'AchievementCredential';
  if (path.startsWith('endorsements/')) return 'EndorsementCredential';
  if (path.startsWith('records/')) return 'ClrCredential';
  if (path.startsWith('achievements/')) return 'Achievement';
  return path.startsWith('status/') ? undefined : 'Profile';
}
