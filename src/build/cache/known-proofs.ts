import type { IssuedAward, IssuedSite } from '../../issue/issued-site.ts';
import type { KnownProofs } from '../../issue/signing-context.ts';
import type { BuildCache } from './build-cache.ts';

/** What is asked of the cache here. */
type ProofCache = Pick<BuildCache, 'proofs' | 'keyOf'>;

/** The proofs of earlier builds. */
export function knownProofs({ proofs, keyOf }: ProofCache): KnownProofs {
  return {
    get: (signed) => proofs.get(keyOf('proof', { ...signed })) as ReturnType<KnownProofs['get']>,
    set: (signed, proof) => proofs.set(keyOf('proof', { ...signed }), proof),
    jwt: {
      get: (signed) => proofs.get(keyOf('jwt', { ...signed })) as string | undefined,
      set: (signed, jwt) => proofs.set(keyOf('jwt', { ...signed }), jwt),
    },
  };
}

/** Which badges an earlier build has found to verify, in the state that they are in. */
export function knownVerdicts({ proofs, keyOf }: ProofCache, { issuers }: IssuedSite) {
  const documents = new Map(issuers.map(({ issuer, document }) => [issuer.id, document]));
  const keyOfAward = ({ secured, state, issuer }: IssuedAward) =>
    keyOf('verdict', {
      credential: secured.embedded,
      ...(secured.enveloped !== undefined && { enveloped: secured.enveloped }),
      state: state.kind,
      issuer: documents.get(issuer.id),
    });
  return {
    has: (award: IssuedAward) => proofs.get(keyOfAward(award)) === true,
    add: (award: IssuedAward) => proofs.set(keyOfAward(award), true),
  };
}
