import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILD_TIME } from '../support/build-project.ts';
import { builtSite } from '../support/built-site.ts';
import { askVerifier, hasPython } from './ask-verifier.ts';
import { type LoopbackServer, serveOnLoopback } from './loopback-server.ts';
import { tamper } from './tamper.ts';
import type { Credential, Question } from './verdict.ts';

/** A credential that has every member there is, tampered with at each of them. */
let questions: readonly Question[];
let server: LoopbackServer;

beforeAll(async () => {
  const { dist } = await builtSite('maximal');
  server = await serveOnLoopback(dist, 'https://badges.example');
  const document: Credential = JSON.parse(await readFile(join(dist, 'badges/everything.jsonld'), 'utf8'));
  questions = [{ name: 'untouched', document }, ...tamper(document)];
});

afterAll(() => server?.close());

/** Which questions each verifier is asked. The reference is the quickest; the others need not hear of removals. */
const VERIFIERS = {
  'digitalbazaar.ts': () => true,
  'verifier-core.ts': (_name: string, index: number) => index % 8 === 0,
  'streaming.ts': (name: string) => !name.startsWith('removed '),
  'python.py': (name: string) => !name.startsWith('removed '),
} as const;
const withPython = await hasPython();

test.for(Object.entries(VERIFIERS))('%s', { timeout: 180_000 }, async ([file, isAsked], { skip }) => {
  skip(file === 'python.py' && !withPython, 'python3-pyld, -cryptography and -base58 are not installed');
  const asked = questions.filter(({ name }, index) => isAsked(name, index));
  const verdicts = await askVerifier(file as keyof typeof VERIFIERS, asked, { server, now: BUILD_TIME });
  expect(verdicts.filter(({ signed }) => signed).map(({ name }) => name)).toEqual(['untouched']);
});

test('every member of the credential is among them', async () => {
  const names = questions.map(({ name }) => name).join('\n');
  await expect(`${names}\n`).toMatchFileSnapshot('tampering.members.txt');
});
