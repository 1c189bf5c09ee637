import { describe, expect, test } from 'vitest';
import { generateKey } from '../../src/keys/signer.ts';
import { BUILD_TIME } from '../support/build-project.ts';
import { askVerifier, hasPython } from './ask-verifier.ts';
import { serveOnLoopback } from './loopback-server.ts';
import { publish, SITE } from './publish.ts';
import { readDocuments } from './read-documents.ts';
import type { Credential } from './verdict.ts';

/** What becomes of a badge that a recipient has kept when its issuer signs with another key. */

const [first, second] = [generateKey(), generateKey()];
const keyOf = ({ signer }: typeof first, more = '') =>
  `{ publicKeyMultibase: ${signer.publicKey.multikey}${more} }`;

/** Publishes the site of an issuer that has these keys, signed with one of them. */
function publishWith(keys: readonly string[], signing: typeof first): Promise<string> {
  const content = {
    'issuers/club.md': `---\nname: Club\nkeys: [${keys.join(', ')}]\n---\n`,
    'achievements/knot.md': '---\nname: Knot\ndescription: Ties it.\n---\nTie it.\n',
    'awards/2026/first.yaml': 'achievement: knot\nrecipient: { id: "did:example:ana" }\ndate: 2026-11-01\n',
  };
  return publish(content, signing);
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
  const old = await badgeOf(await publishWith([keyOf(first)], first));
  const dist = await publishWith([keyOf(second), keyOf(first, history)], second);
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
