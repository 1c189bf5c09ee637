import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILD_TIME } from '../support/build-project.ts';
import { builtSite } from '../support/built-site.ts';
import { filesBelow } from '../support/files-below.ts';
import { askVerifier, hasPython, type VerifierFile } from './ask-verifier.ts';
import { type LoopbackServer, serveOnLoopback } from './loopback-server.ts';
import { hasSchemas } from './published-documents.ts';
import { schemaErrors } from './schema.ts';
import type { Question, Verdict } from './verdict.ts';

/**
 * Everything the sample site publishes, judged by programs that share no code with ours, with the built folder on
 * loopback HTTPS as their only network. Achievements and profiles are not signed: they are judged by the published
 * schema, by JSON-LD safe mode, and, where they are DID documents, by resolution.
 */

const REVOKED = ['badges/day-skipper-noah-berg.jsonld'];
const EXPIRED = ['badges/i5uxjdp2bjkpel4f462s6poyo3.jsonld'];

let server: LoopbackServer;
let documents: Question[];

beforeAll(async () => {
  const { dist } = await builtSite();
  server = await serveOnLoopback(dist, 'badges.example');
  const paths = [...(await filesBelow(dist)).keys()].filter((path) => /\.jsonld$|did\.json$/.test(path));
  documents = await Promise.all(
    paths.map(async (name) => ({ name, document: JSON.parse(await readFile(join(dist, name), 'utf8')) })),
  );
});

afterAll(() => server?.close());

const named = (pattern: RegExp) => documents.filter(({ name }) => pattern.test(name));
const ask = (file: VerifierFile, questions: readonly Question[]) =>
  askVerifier(file, questions, { server, now: BUILD_TIME });

test('the site has documents of every kind', () => {
  expect(named(/^badges\//).length).toBeGreaterThanOrEqual(12);
  expect(named(/^achievements\//).length).toBe(6);
  expect(named(/^issuers\/[a-z]+\.jsonld$/).length).toBe(2);
  expect(named(/did\.json$/).length).toBe(2);
  expect(named(/^status\//).length).toBe(2);
  expect(documents.length).toBe(named(/^(badges|achievements|issuers|status)\//).length);
});

const SIGNATURE_VERIFIERS = ['digitalbazaar.ts', 'verifier-core.ts', 'streaming.ts', 'python.py'] as const;
const withPython = await hasPython();

describe.each(SIGNATURE_VERIFIERS)('%s', (file) => {
  test.skipIf(file === 'python.py' && !withPython)(
    'verifies every credential and every status list',
    async () => {
      const questions = named(/^(badges|status)\//);
      const verdicts = await ask(file, questions);
      expect(verdicts).toEqual(questions.map(({ name }) => expectedOf(name)));
    },
  );
});

function expectedOf(name: string): Verdict {
  const hasStatus = name.startsWith('badges/');
  return {
    name,
    signed: true,
    ...(hasStatus && { revoked: REVOKED.includes(name) }),
    expired: EXPIRED.includes(name),
  };
}

test('every did:web resolves to the document that bears its id', async () => {
  const questions = named(/did\.json$/);
  expect(await ask('web-did-resolver.ts', questions)).toEqual(yes(questions));
});

test('every document expands in JSON-LD safe mode', async () => {
  expect(await ask('safe-mode.ts', documents)).toEqual(yes(documents));
});

const yes = (questions: readonly Question[]) => questions.map(({ name }) => ({ name, signed: true }));

describe.skipIf(!hasSchemas)('published Open Badges 3.0 schemas', () => {
  test('every credential, achievement and profile conforms', async () => {
    for (const [pattern, schema] of [
      [/^badges\//, 'AchievementCredential'],
      [/^achievements\//, 'Achievement'],
      [/^issuers\//, 'Profile'],
    ] as const) {
      for (const { name, document } of named(pattern)) {
        expect({ name, errors: await schemaErrors(schema, document) }).toEqual({ name, errors: [] });
      }
    }
  });
});

test('nobody asked for anything but the site, contexts and schemas', () => {
  const hosts = new Set(server.requests.map((url) => new URL(url).hostname));
  expect([...hosts].sort()).toEqual(['badges.example', 'purl.imsglobal.org', 'w3id.org', 'www.w3.org']);
});
