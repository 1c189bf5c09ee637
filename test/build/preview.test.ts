import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askVerifier } from '../independent/ask-verifier.ts';
import { type LoopbackServer, serveOnLoopback } from '../independent/loopback-server.ts';
import { readDocuments } from '../independent/read-documents.ts';
import type { Question } from '../independent/verdict.ts';
import { BUILD_TIME, buildProject } from '../support/build-project.ts';
import { everythingWritten, whereIs } from './everything-written.ts';
import { ownedProject } from './owned-project.ts';

/** A preview of a club's own site, made where the real keys are at hand but not to be used. */
const PREVIEW_SITE = 'https://deploy-preview-7--club.preview.test';
const LAST_MOMENT = '2026-12-04T23:59:59Z';

let project: string;
let env: NodeJS.ProcessEnv;
let written: ReadonlyMap<string, Buffer>;
let signed: Question[];
let server: LoopbackServer;

beforeAll(async () => {
  ({ project, env } = await ownedProject());
  const preview = { LANYARD_ENV: 'preview', DEPLOY_PRIME_URL: PREVIEW_SITE, LANYARD_SALT_SECRET: undefined };
  const result = await buildProject(project, { ...env, ...preview });
  expect(result).toMatchObject({ code: 0 });
  written = await everythingWritten(project, result);
  const documents = await readDocuments(join(project, 'dist'));
  signed = documents.filter(({ name }) => /^(badges|status)\//.test(name));
  server = await serveOnLoopback(join(project, 'dist'), PREVIEW_SITE);
}, 300_000);

afterAll(() => server?.close());

test('nothing in it names the real site, its issuers or its status lists', () => {
  expect(whereIs(['deploy-preview-7'], written).length).toBeGreaterThan(50);
  expect(whereIs(['club.test/badges', 'did:web:club.test'], written)).toEqual([]);
});

test('nothing in it is signed with a real key or names one', () => {
  const own = Object.values(env).filter((value) => value?.startsWith('z3u2')) as string[];
  expect(own.length).toBe(2);
  expect(whereIs(own, written)).toEqual([]);
});

test('everything signed in it expires within a fortnight', () => {
  expect(signed.length).toBeGreaterThan(12);
  for (const { name, document } of signed) {
    expect(document.validUntil, name).toBeDefined();
    expect((document.validUntil ?? '') <= LAST_MOMENT, name).toBe(true);
  }
});

test('what it shows can be tried: it verifies at its own address', async () => {
  const verdicts = await askVerifier('streaming.ts', signed, { server, now: BUILD_TIME });
  expect(verdicts.filter((verdict) => !verdict.signed)).toEqual([]);
});
