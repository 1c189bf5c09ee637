import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { base58 } from '@scure/base';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askVerifier } from '../independent/ask-verifier.ts';
import { type LoopbackServer, serveOnLoopback } from '../independent/loopback-server.ts';
import { readDocuments } from '../independent/read-documents.ts';
import { BUILD_TIME, buildProject } from '../support/build-project.ts';
import { everythingWritten, whereIs } from './everything-written.ts';
import { OWN_SITE, ownedProject, PLAIN_EMAIL, SALT_SECRET } from './owned-project.ts';

let project: string;
let env: NodeJS.ProcessEnv;
let written: ReadonlyMap<string, Buffer>;
let server: LoopbackServer;

beforeAll(async () => {
  ({ project, env } = await ownedProject());
  const result = await buildProject(project, { ...env, LANYARD_ENV: 'production' });
  expect(result).toMatchObject({ code: 0 });
  written = await everythingWritten(project, result);
  server = await serveOnLoopback(join(project, 'dist'), OWN_SITE);
}, 300_000);

afterAll(() => server?.close());

test('what was written is there to be searched', () => {
  expect(written.size).toBeGreaterThan(100);
  expect(whereIs(['did:web:club.test:badges:issuers:harbour'], written).length).toBeGreaterThan(20);
});

test.for(['digitalbazaar.ts', 'streaming.ts'] as const)(
  '%s verifies a site below a path',
  async (verifier) => {
    const documents = await readDocuments(join(project, 'dist'));
    const questions = documents.filter(({ name }) => /^(badges|status)\//.test(name));
    const verdicts = await askVerifier(verifier, questions, { server, now: BUILD_TIME });
    expect(verdicts.filter(({ signed }) => !signed)).toEqual([]);
    expect(verdicts.filter(({ revoked }) => revoked).length).toBe(1);
  },
);

test('no private key is in anything that the build wrote or printed, in any form', () => {
  const keys = [env['LANYARD_SIGNING_KEY_HARBOUR'] ?? '', env['LANYARD_SIGNING_KEY_LIBRARY'] ?? ''];
  for (const key of keys) {
    expect(key).toMatch(/^z3u2/);
    expect(whereIs(formsOf(key), written)).toEqual([]);
  }
});

/** A private key as text in every usual alphabet, with and without header, and as bytes. */
function formsOf(multibase: string): (string | Buffer)[] {
  const withHeader = Buffer.from(base58.decode(multibase.slice(1)));
  const seed = withHeader.subarray(2);
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  const texts = [withHeader, seed, pkcs8].flatMap((bytes) => [
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    base58.encode(bytes),
  ]);
  return [multibase, seed, [...seed].join(','), ...texts];
}

test('no plain e-mail address is in it, nor what salts are made from', () => {
  const [name = '', host = ''] = PLAIN_EMAIL.split('@');
  const spellings = [name, name.toLowerCase(), host, host.toLowerCase()];
  expect(whereIs([...spellings, SALT_SECRET], written)).toEqual([]);
});

test('the address is hashed as Open Badges asks, trimmed and in lower case, with a long salt', async () => {
  const file = join(project, 'dist/badges/plain.jsonld');
  const [identity] = JSON.parse(await readFile(file, 'utf8')).credentialSubject.identifier;
  const digest = createHash('sha256')
    .update(PLAIN_EMAIL.toLowerCase() + identity.salt)
    .digest('hex');
  expect(identity).toMatchObject({
    hashed: true,
    identityType: 'emailAddress',
    identityHash: `sha256$${digest}`,
  });
  expect(identity.salt).toMatch(/^[0-9a-f]{32}$/);
});
