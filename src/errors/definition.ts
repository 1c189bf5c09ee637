import { quoted } from './printable.ts';

/** What a definition in `errors/` returns: what is wrong, what to do about it, and whether it only warns. */
export type Words = readonly [message: string, hint?: string | undefined, severity?: 'error' | 'warning'];

/** The errors of an area by their codes, each made into words from the values that it names. */
export type Definitions = Readonly<Record<string, (values: never) => Words>>;

/** Of an error about a word that is not known: the one that its author may have meant. */
export interface Suggested {
  readonly suggestion?: string | undefined;
}

/** The end of such an error's message; empty without a suggestion. */
export function didYouMean({ suggestion }: Suggested, show = quoted): string {
  return suggestion ? `, did you mean ${show(suggestion)}?` : '';
}
