import { expect, test } from 'vitest';
import { issueSite } from '../../../src/issue/issue-site.ts';
import type { IssuedAward, IssuedSite } from '../../../src/issue/issued-site.ts';
import { selfCheck } from '../../../src/issue/self-check.ts';
import type { KnownProofs } from '../../../src/issue/signing-context.ts';
import { generateKey } from '../../../src/keys/signer.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import { signJwt } from '../../../src/proof/jose/sign-jwt.ts';
import { sampleSite } from '../../support/sample-site.ts';

/** Every JWT of a site is proved before anything is written: faulty signers are made on purpose. */

const NOW = '2026-11-20T12:00:00Z' as DateTime;
const sample = await sampleSite();
const [ed25519, rsa, stranger] = [generateKey(), generateKey('RSA-2048'), generateKey('RSA-2048')];
const publicKeys = [rsa, ed25519].map(({ signer: { publicKey } }) => ({ publicKey }));

async function issuedBy(jwt: typeof rsa, proofs?: KnownProofs): Promise<IssuedSite> {
  const issuers = new Map([...sample.issuers].map(([id, each]) => [id, { ...each, keys: publicKeys }]));
  const awards = sample.awards.slice(0, 2).map((award, index) => ({
    ...award,
    recipient: { ...award.recipient, id: `did:example:${index}` },
  }));
  const config = { ...sample.config, formats: ['vc-jwt' as const] };
  const keysOf = (key: typeof rsa) => new Map([...issuers.keys()].map((id) => [id, key.signer]));
  const site = { ...sample, config, issuers, awards };
  return issueSite({
    mode: 'production',
    site,
    signers: keysOf(ed25519),
    jwtSigners: keysOf(jwt),
    now: NOW,
    proofs,
  });
}

const issued = await issuedBy(rsa);
const [first, second] = issued.awards;

/** The site with another JWT in the place of the first badge's. */
function withJwt(enveloped: string | undefined): IssuedSite {
  const changed = (each: IssuedAward): IssuedAward => ({ ...each, secured: { ...each.secured, enveloped } });
  return { ...issued, awards: issued.awards.map((each) => (each === first ? changed(each) : each)) };
}

const jwtOf = (award = first) => award?.secured.enveloped ?? '';
const kid = JSON.parse(Buffer.from(jwtOf().split('.')[0] ?? '', 'base64url').toString()).kid;

/** A JWT of the first badge, with changes to the credential, by a key and under an address. */
async function signed(change: object, by = rsa, address = kid): Promise<string | undefined> {
  const { proof: _, ...credential } = first?.secured.embedded ?? Object();
  return signJwt({ ...credential, ...change }, { signer: by.signer, kid: address });
}

test.each([
  ['RS256', rsa],
  ['EdDSA', ed25519],
])('JWTs by %s are right', async (alg, key) => {
  const site = await issuedBy(key);
  expect(
    site.awards.map((each) => Buffer.from(jwtOf(each).split('.')[0] ?? '', 'base64url').toString()),
  ).toEqual(site.awards.map(() => expect.stringContaining(`"alg":"${alg}"`)));
  await expect(selfCheck(site)).resolves.toBeUndefined();
});

test.each<[string, () => Promise<string | undefined>]>([
  ['of another badge', async () => jwtOf(second)],
  ['cut off', async () => jwtOf().slice(0, -6)],
  ['empty', async () => ''],
  ['by a key that the issuer has not', () => signed({}, stranger)],
  [
    'by that key, under its own address',
    () =>
      signed({}, stranger, `https://badges.example/keys/${stranger.signer.publicKey.thumbprint}.jwk.json`),
  ],
  [
    'under the address of another host',
    () => signed({}, rsa, `https://evil.example/${rsa.signer.publicKey.thumbprint}.jwk.json`),
  ],
  ['that says another thing', () => signed({ name: 'Another' })],
  ['that says one thing more', () => signed({ description: 'More' })],
  ['that says one thing less', () => signed({ credentialStatus: undefined })],
  ['that begins on another day', () => signed({ validFrom: '2020-01-01T00:00:00Z' })],
  ['that has ended', () => signed({ validUntil: '2020-01-01T00:00:00Z' })],
])('a JWT %s stops the build', async (_, made) => {
  const failed = selfCheck(withJwt(await made()));
  await expect(failed).rejects.toThrow(/proof\/self-check: .* as a JWT does not verify/);
});

test('without the changes, a JWT that is signed anew is the same', async () => {
  expect(await signed({})).toBe(jwtOf());
});

test('a key that would sign otherwise each time signs no JWT', async () => {
  await expect(signed({}, generateKey('P-256'))).rejects.toThrow(TypeError);
});

test('a credential without a subject’s id has no JWT', async () => {
  expect(await signed({ credentialSubject: { type: ['AchievementSubject'] } })).toBeUndefined();
});

test('what an earlier build has signed is not signed again, but for what is new', async () => {
  const kept = new Map<string, string>();
  const asked: string[] = [];
  const keyOf = (toSign: object) => JSON.stringify(toSign);
  const proofs: KnownProofs = {
    get: () => undefined,
    set: () => {},
    jwt: {
      get: (toSign) => {
        const known = kept.get(keyOf(toSign));
        asked.push(known === undefined ? 'new' : 'known');
        return known;
      },
      set: (toSign, jwt) => kept.set(keyOf(toSign), jwt),
    },
  };
  const before = await issuedBy(rsa, proofs);
  const after = await issuedBy(rsa, proofs);
  expect(after.awards.map(jwtOf)).toEqual(before.awards.map(jwtOf));
  await issuedBy(ed25519, proofs);
  expect(asked).toEqual(['new', 'new', 'known', 'known', 'new', 'new']);
});
