import { eddsaRdfc2022 } from './eddsa-rdfc-2022.ts';
import type { ProofOptions, ProofSuite } from './suite.ts';

/** The suite that issues. */
export const ISSUING_SUITE: ProofSuite = eddsaRdfc2022;

const SUITES: readonly ProofSuite[] = [eddsaRdfc2022];

/**
 * The suite of a proof; undefined where it is not supported. The one of 2020 goes by its type, and signs the same bytes as
 * its successor: they differ only in what proofs say of themselves [Ed25519Signature2020 §3.1]. It is only read.
 */
export function suiteOf({ type, cryptosuite }: ProofOptions): ProofSuite | undefined {
  if (type === 'Ed25519Signature2020') return eddsaRdfc2022;
  return type === 'DataIntegrityProof'
    ? SUITES.find((suite) => suite.cryptosuite === cryptosuite)
    : undefined;
}
