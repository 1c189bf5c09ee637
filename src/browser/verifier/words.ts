import type { Language } from '../../i18n/languages.ts';
import type { VerdictWords } from '../../i18n/rooms/verdict/words.ts';
import type { Failure } from './network.ts';

/** The verifier's words in the language of a room of the page (`data-language`, BCP 47), and no other's. */
export async function wordsIn(language: string): Promise<VerdictWords> {
  return LOADERS[(language.split('-')[0] ?? '') as Language]?.() ?? LOADERS.en();
}

const LOADERS: Readonly<Record<Language, () => Promise<VerdictWords>>> = {
  en: async () => (await import('../../i18n/rooms/verdict/en.ts')).en,
  de: async () => (await import('../../i18n/rooms/verdict/de.ts')).de,
  fr: async () => (await import('../../i18n/rooms/verdict/fr.ts')).fr,
  es: async () => (await import('../../i18n/rooms/verdict/es.ts')).es,
  pt: async () => (await import('../../i18n/rooms/verdict/pt.ts')).pt,
  ar: async () => (await import('../../i18n/rooms/verdict/ar.ts')).ar,
};

/** A sentence with a host or a date in the place of its `{}`; whatever that is, it is put in as it stands. */
export function filled(sentence: string, detail: string): string {
  return sentence.replace('{}', () => detail);
}

/** Why a document could not be had, in a sentence. */
export function failureWords(words: VerdictWords, address: string, failure: Failure): string {
  return filled(words.failures[failure], new URL(address).host);
}
