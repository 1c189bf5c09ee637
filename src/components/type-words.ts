import type { Messages } from '../i18n/messages.ts';

/** The parts of a dictionary that name terms of the Open Badges vocabulary. */
type TermPart = 'achievementTypes' | 'alignmentTypes' | 'identifierTypes' | 'resultTypes';

/** A term of the Open Badges vocabulary, or an `ext:` term, as a person would say it: `Certificate of completion`. */
export function wordsOfType(type: string, words: Messages, part: TermPart): string {
  const terms = new Map<string, string>(Object.entries(words[part]));
  return terms.get(type) ?? spelledOut(type);
}

/** An author's own term is in the author's language: its parts with spaces between. */
function spelledOut(type: string): string {
  const words = type
    .replace(/^[a-z]+:/, '')
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/\bid$/, 'ID');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
