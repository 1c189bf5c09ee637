import type { Quad } from 'jsonld';

/** What a member says, with marks in the places of its object and of its values. */
export interface Template {
  readonly quads: readonly Quad[];
  /** The mark of the object. */
  readonly self: string;
  /** Whether its values are in an order. */
  readonly isList: boolean;
}

/** That the processor does not take a member so. */
export const REFUSED = 'refused';

/** What the processor says of a member with values of some kinds. */
export type MemberAnswer = Template | typeof REFUSED;
