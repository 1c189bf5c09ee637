import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { signSite } from '../../src/build/sign-site.ts';
import { siteFiles } from '../../src/build/site-files.ts';
import { writeOutputs } from '../../src/build/write-outputs.ts';
import { generateKey } from '../../src/keys/signer.ts';
import type { DateTime } from '../../src/lib/date-time.ts';
import { loadSite } from '../../src/load/load-site.ts';
import { BUILD_TIME } from '../support/build-project.ts';
import { askVerifier, hasPython } from './ask-verifier.ts';
import { serveOnLoopback } from './loopback-server.ts';
import { readDocuments } from './read-documents.ts';
import type { Credential } from './verdict.ts';

/** What becomes of a badge that a recipient has kept when its issuer signs with another key. */

const SITE = 'https://badges.club.test';
const now = BUILD_TIME as DateTime;
const [first, second] = [generateKey(), generateKey()];
const keyOf = ({ signer }: typeof first, more = '') =>
  `{ publicKeyMultibase: ${signer.publicKey.multikey}${more} }`;

/** Publishes the documents of a site whose issuer has these keys, signed with one of them. */
async function publish(keys: readonly string[], signing: typeof first): Promise<string> {
  const root = await mkdtemp(join(inject('runFolder'), 'rotation-'));
  const content = {
    'site.yaml': `site: ${SITE}\ntitle: Badges\n`,
    'issuers/club.md': `---\nname: Club\nkeys: [${keys.join(', ')}]\n---\n`,
    'achievements/knot.md': '---\nname: Knot\ndescription: Ties it.\n---\nTie it.\n',
    'awards/2026/first.yaml': 'achievement: knot\nrecipient: { id: "did:example:ana" }\ndate: 2026-11-01\n',
  };
  for (const [path, text] of Object.entries(content)) {
    await mkdir(dirname(join(root, 'content', path)), { recursive: true });
    await writeFile(join(root, 'content', path), text);
  }
  const { site } = await loadSite(root, { now });
  if (!site) throw new Error('The content is not right.');
  const env = { LANYARD_ENV: 'production', LANYARD_SIGNING_KEY: signing.exportPrivateKey() };
  const { published } = await siteFiles(await signSite(root, site, { env, now }));
  await writeOutputs(join(root, 'dist'), published);
  return join(root, 'dist');
}

async function badgeOf(dist: string): Promise<Credential> {
  const documents = await readDocuments(dist);
  const badge = documents.find(({ name }) => name.startsWith('badges/'));
  if (!badge) throw new Error('There is no badge.');
  return badge.document;
}

const VERIFIERS = ['digitalbazaar.ts', 'verifier-core.ts', 'streaming.ts', 'python.py'] as const;
const withPython = await hasPython();

describe.each([
  { what: 'retired', history: ', expires: 2026-11-10', kept: true },
  { what: 'stolen', history: ', revoked: 2026-11-10', kept: false },
])('after the first key was $what', async ({ history, kept }) => {
  const old = await badgeOf(await publish([keyOf(first)], first));
  const dist = await publish([keyOf(second), keyOf(first, history)], second);
  const questions = [
    { name: 'badge of the first key', document: old },
    { name: 'badge of the second key', document: await badgeOf(dist) },
  ];

  test.for(VERIFIERS)(`%s ${kept ? 'accepts' : 'refuses'} the badges it signed`, async (file, { skip }) => {
    skip(file === 'python.py' && !withPython, 'python3-pyld, -cryptography and -base58 are not installed');
    const server = await serveOnLoopback(dist, SITE);
    const verdicts = await askVerifier(file, questions, { server, now: BUILD_TIME });
    await server.close();
    expect(verdicts).toMatchObject([{ signed: kept }, { signed: true, revoked: false }]);
  });
});
