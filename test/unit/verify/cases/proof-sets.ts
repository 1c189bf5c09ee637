import type { Draft, World } from '../world.ts';
import { type Case, given } from './case.ts';

const ED25519_2020 = 'https://w3id.org/security/suites/ed25519-2020/v1';

/** A proof of a kind that this program does not know, as wallets and older tools add it. */
const OTHER: Draft = {
  type: 'JsonWebSignature2020',
  created: '2026-10-01T00:00:00Z',
  verificationMethod: 'did:web:club.example:issuers:club#old',
  proofPurpose: 'assertionMethod',
  proofValue: 'z5LgVrk3yBBbd4wHC6cKqgjUJ4dnVtXSpbJNsDHbFSTjqVjmZkTcX5bTJXUqL7QxcG2s3bxZ4rBWcNoT3hmGQ9sVR',
};

/** The club's badge with its own proof and others, in an order. */
async function withProofs(world: World, arrange: (own: Draft) => unknown): Promise<Draft> {
  const { proof, ...badge } = await world.badge((draft) => {
    draft['@context'].push(ED25519_2020);
  });
  return { ...badge, proof: arrange(proof) };
}

/** Several proofs on one badge: it is judged by those that are known [OB 3.0 §8.1; DI §2.1.1]. */
export const proofSetCases: readonly Case[] = [
  given('a second proof of an older kind', 'valid', 'proof/other-not-supported', (w) =>
    withProofs(w, (own) => [own, OTHER]),
  ),
  given('a second proof of an older kind, in the first place', 'valid', 'proof/other-not-supported', (w) =>
    withProofs(w, (own) => [OTHER, own]),
  ),
  given('a proof of an older kind, and nothing else', 'not-supported', 'proof/suite-not-supported', (w) =>
    withProofs(w, () => OTHER),
  ),
  given('a second proof whose kind is no name', 'valid', 'proof/other-not-supported', (w) =>
    withProofs(w, (own) => [own, { ...OTHER, type: '<b>Approved</b> by all' }]),
  ),
  given(
    'a second proof of an older kind that follows on the first',
    'valid',
    'proof/other-not-supported',
    (w) => withProofs(w, (own) => [{ ...own }, { ...OTHER, previousProof: 'urn:uuid:1' }]),
  ),
  given(
    'the known one of two proofs made wrong',
    'invalid',
    'proof/signature-wrong proof/other-not-supported',
    (w) => withProofs(w, (own) => [{ ...own, created: '2026-10-02T00:00:00Z' }, OTHER]),
  ),
  given(
    'a badge with two proofs changed after signing',
    'invalid',
    'proof/signature-wrong proof/other-not-supported',
    async (w) => {
      const badge = await withProofs(w, (own) => [own, OTHER]);
      return { ...badge, name: 'Master Mariner' };
    },
  ),
  given(
    'the known one of two proofs made by a stranger',
    'invalid',
    'proof/other-not-supported issuer-key/issuer-differs',
    async (w) => {
      const { proof } = await w.stranger.sign(w.draft());
      return withProofs(w, () => [proof, OTHER]);
    },
  ),
  given(
    'the known one of two proofs for another purpose',
    'invalid',
    'proof/purpose-wrong proof/suite-not-supported',
    (w) => withProofs(w, (own) => [{ ...own, proofPurpose: 'authentication' }, OTHER]),
  ),
  given('the known one of two proofs taken away', 'not-supported', 'proof/suite-not-supported', (w) =>
    withProofs(w, () => [OTHER]),
  ),
  given('a second proof that is a text', 'invalid', 'proof/malformed', (w) =>
    withProofs(w, (own) => [own, 'signed, the club']),
  ),
  given('a second proof without a kind', 'invalid', 'proof/malformed', (w) =>
    withProofs(w, (own) => [own, { ...OTHER, type: undefined }]),
  ),
  given('two proofs that are not known, two that are', 'valid', 'proof/other-not-supported', async (w) => {
    const badge = await w.club.sign(await w.badge(), { created: '2026-10-02T00:00:00Z' });
    return {
      ...badge,
      proof: [OTHER, ...badge.proof, { ...badge.proof[0], cryptosuite: 'Ed25519Signature2020' }],
    };
  }),
];
