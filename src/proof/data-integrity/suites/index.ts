import { eddsaRdfc2022 } from './eddsa-rdfc-2022.ts';
import type { ProofSuite } from './suite.ts';

/** The suite that issues. */
export const ISSUING_SUITE: ProofSuite = eddsaRdfc2022;

const SUITES: readonly ProofSuite[] = [eddsaRdfc2022];

/** The suite of a proof's `cryptosuite`; undefined where it is not supported. */
export function suiteNamed(cryptosuite: unknown): ProofSuite | undefined {
  return SUITES.find((suite) => suite.cryptosuite === cryptosuite);
}
