import type { Problem } from '../errors/index.ts';

/** What is made of content files, and what is wrong with those. */
export interface Assembled<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}
