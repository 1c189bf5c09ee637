import type { Canonizer } from '../../../../src/proof/data-integrity/canonize.ts';

/** Canonical N-Quads, or that there are none. */
export async function attempt(canonizer: Canonizer, document: object): Promise<string> {
  try {
    return await canonizer(document);
  } catch (error) {
    return `refused: ${(error as Error).name}`;
  }
}
