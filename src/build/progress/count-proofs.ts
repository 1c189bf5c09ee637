import type { KnownProofs } from '../../issue/signing-context.ts';

/** The same proofs, each of which is asked for once: tells how many were, and how many of those were known. */
export function countProofs(
  proofs: KnownProofs,
  onAsked: (done: number, reused: number) => void,
): KnownProofs {
  let [done, reused] = [0, 0];
  return {
    set: proofs.set,
    jwt: proofs.jwt,
    get: (signed) => {
      const known = proofs.get(signed);
      done += 1;
      if (known) reused += 1;
      onAsked(done, reused);
      return known;
    },
  };
}
