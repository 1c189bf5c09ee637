import type { Problem } from '../../errors/index.ts';

/** What came of an author's image: the thing made of it, unless an error forbids it, and every problem found. */
export interface Prepared<Made> {
  readonly made?: Made;
  readonly problems: readonly Problem[];
}

/** Nothing made, for these reasons. */
export function refusedImage(...problems: readonly Problem[]): { readonly problems: readonly Problem[] } {
  return { problems };
}
