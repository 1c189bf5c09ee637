import type { DateTime } from '../lib/date-time.ts';
import { directionOf, formatDay, formatMonth, formatNumber, formatPercent } from '../lib/language.ts';
import { type Count, countIn } from './count.ts';
import { interfaceLanguage, type Language, spokenLanguage } from './languages.ts';
import { ROOMS } from './rooms.ts';

/**
 * All that a site says by itself, in one language.
 *
 * To add a sentence: write it in its room, `rooms/ROOM.ts`, under `en` and under each other language; TypeScript fails
 * until all have it. Use it as `wordsFor(site.config.language).ROOM.SENTENCE`, in Astro by the prop `words`.
 * - With something put in: a function, `expired: (day: string) => …`.
 * - With a number: a function of a `Count`, called with `words.count(7)`.
 * - With markup put in: a text with `{}` in it, shown by `<Sentence text={…}><b>…</b></Sentence>`.
 */
export type Words = Dictionary & Tongue;

/** The sentences by room; English says which there are. */
export type Dictionary = {
  readonly [Room in keyof typeof ROOMS]: (typeof ROOMS)[Room]['en'];
};

/** How the language is written. */
export interface Tongue {
  /** BCP 47, as exactly as the site says it: `de-CH`. For `Intl`. */
  readonly language: string;
  /**
   * For every element that holds words of the dictionary and nothing else: empty where the words are in the page's
   * language, `lang` and `dir` of English on a page in a language that we do not speak.
   */
  readonly attributes: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' };
  readonly count: (value: number) => Count;
  readonly number: (value: number) => string;
  /** Of a hundred: `92%`, `92 %`. */
  readonly percent: (value: number) => string;
  /** What there is of some things, in one line. */
  readonly list: (parts: readonly (string | undefined)[]) => string;
  readonly day: (moment: DateTime) => string;
  /** Month and year. */
  readonly month: (moment: DateTime) => string;
}

/** The words of a site in a language (BCP 47): in that language where we speak it, else in English. */
export function wordsFor(siteLanguage: string): Words {
  const language = interfaceLanguage(siteLanguage);
  const dictionary = dictionaryOf(spokenLanguage(siteLanguage) ?? 'en');
  return {
    ...dictionary,
    language,
    attributes: language === siteLanguage ? {} : attributesOf(language),
    count: (value) => countIn(language, value),
    number: (value) => formatNumber(value, language),
    percent: (value) => formatPercent(value, language),
    list: (parts) => parts.filter(Boolean).join(dictionary.frame.comma),
    day: (moment) => formatDay(moment, language),
    month: (moment) => formatMonth(moment, language),
  };
}

/** The same words for use inside an element that is in another language than the page. */
export function within(words: Words, lang: string | undefined): Words {
  return lang === undefined ? words : { ...words, attributes: attributesOf(words.language) };
}

function attributesOf(language: string): Words['attributes'] {
  return { lang: language, dir: directionOf(language) };
}

function dictionaryOf(language: Language): Dictionary {
  const rooms = Object.entries(ROOMS).map(([name, room]) => [name, room[language]]);
  return Object.fromEntries(rooms) as Dictionary;
}
