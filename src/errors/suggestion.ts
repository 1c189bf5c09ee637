import { quoted } from './printable.ts';

/** Of an error about a word that is not known: the one that its author may have meant. */
export interface Suggested {
  readonly suggestion?: string | undefined;
}

/** The end of such an error's message; empty without a suggestion. */
export function didYouMean({ suggestion }: Suggested, show = quoted): string {
  return suggestion ? `, did you mean ${show(suggestion)}?` : '';
}
