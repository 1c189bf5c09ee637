import type { Words } from '../i18n/words.ts';

/** The rooms that name terms of the Open Badges vocabulary. */
type TermRoom = 'achievementTypes' | 'alignmentTypes' | 'identifierTypes' | 'resultTypes';

/** A term of the Open Badges vocabulary, or an `ext:` term, as a person would say it: `Certificate of completion`. */
export function wordsOfType(type: string, words: Words, room: TermRoom): string {
  const terms = new Map<string, string>(Object.entries(words[room]));
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
