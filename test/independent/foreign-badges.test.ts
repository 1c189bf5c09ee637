import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromMilliseconds } from '../../src/lib/date-time.ts';
import { decidingCode } from '../../src/verify/outcome.ts';
import { verifyCredential } from '../../src/verify/verify-credential.ts';
import { pythonOf, WITHOUT_PYTHON } from '../support/python.ts';

/** Badges and a record that openbadgeslib signs, judged by us: it shares no code with ours. */

const ISSUER = 'did:web:school.example';
/** It dates its proofs by the machine's clock. */
const NOW = fromMilliseconds(Date.now());

/** JSON that the other program made. */
// biome-ignore lint/suspicious/noExplicitAny: whatever it makes is to be judged
type Json = Record<string, any>;

let made: Json;
const python = pythonOf('credentials');
beforeAll(() => {
  if (!python) return;
  const script = join(import.meta.dirname, 'foreign-badges/sign.py');
  const { stdout, stderr } = spawnSync(python, [script], { encoding: 'utf8', maxBuffer: 10_000_000 });
  expect(stderr).toBe('');
  made = JSON.parse(stdout);
});

/** The issuer's document with the keys that were made. */
function document(): Json {
  const jwks = [made.jwk, ...made.tokens.map(({ jwk }: Json) => jwk)];
  const verificationMethod = [
    {
      id: `${ISSUER}#${made.multikey}`,
      type: 'Multikey',
      controller: ISSUER,
      publicKeyMultibase: made.multikey,
    },
    ...jwks.map((publicKeyJwk, index) => ({
      id: `${ISSUER}#${index}`,
      type: 'JsonWebKey',
      controller: ISSUER,
      publicKeyJwk,
    })),
  ];
  return { id: ISSUER, verificationMethod, assertionMethod: verificationMethod.map(({ id }) => id) };
}

async function judge(input: unknown, keys: Json = document()) {
  const verdict = await verifyCredential(input, {
    now: NOW,
    fetch: async (url) =>
      url === 'https://school.example/.well-known/did.json'
        ? { kind: 'found', url, bytes: new TextEncoder().encode(JSON.stringify(keys)) }
        : { kind: 'missing', status: 404 },
  });
  return verdict;
}

const word = async (input: unknown, keys?: Json) => {
  const { outcome, checks } = await judge(input, keys);
  return [outcome, decidingCode(checks)].filter(Boolean).join(' ');
};

const flipped = (token: string) => {
  const [header, payload = '', signature] = token.split('.');
  const changed = Buffer.from(payload, 'base64url').toString().replace('one hand', 'two hands');
  return `${header}.${Buffer.from(changed).toString('base64url')}.${signature}`;
};

describe.skipIf(!python)(`openbadgeslib signs (${python ? 'installed' : WITHOUT_PYTHON})`, () => {
  test('tokens by each algorithm: valid, and not where they were changed', async () => {
    expect(made.tokens.length).toBe(5);
    for (const { name, token } of made.tokens) {
      expect([name, await word(token)]).toEqual([name, 'valid']);
      expect([name, await word(flipped(token))]).toEqual([name, 'invalid proof/signature-wrong']);
    }
  });

  test('tokens by a key that the issuer does not have: not valid', async () => {
    const keys = document();
    keys['assertionMethod'] = [keys['verificationMethod'][0].id];
    for (const { token } of made.tokens)
      expect(await word(token, keys)).toBe('invalid issuer-key/not-authorised');
    keys['verificationMethod'].length = 1;
    for (const { token } of made.tokens) expect(await word(token, keys)).toBe('invalid issuer-key/not-found');
  });

  test('tokens in an SVG and a PNG', async () => {
    for (const image of made.images)
      expect(await word(Uint8Array.from(Buffer.from(image, 'base64')))).toBe('valid');
  });

  test('a learner record and the badges in it', async () => {
    const { outcome, kind, badges = [] } = await judge(made.record);
    expect([kind, outcome, badges.map((badge) => badge.outcome)]).toEqual([
      'record',
      'valid',
      ['valid', 'valid'],
    ]);
    const forged = structuredClone(made.record);
    forged.credentialSubject.verifiableCredential[1].credentialSubject.achievement.name = 'Admiral';
    const verdict = await judge(forged);
    expect(verdict.outcome).toBe('invalid');
    expect(verdict.badges?.map((badge) => badge.outcome)).toEqual(['valid', 'invalid']);
  });

  test('a record without a name, as it writes by itself: not of the form that CLR 2.0 demands', async () => {
    expect(await word(made.nameless)).toBe('invalid conformance/missing');
  });
});
