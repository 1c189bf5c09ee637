import type { ShownTime } from '../lib/date-time.ts';
import {
  directionOf,
  formatDay,
  formatMonth,
  formatNumber,
  formatPercent,
  isolatedIn,
} from '../lib/language.ts';
import { memoise } from '../lib/memoise.ts';
import { type Count, countIn } from './count.ts';
import {
  DICTIONARIES,
  type Dictionary,
  interfaceLanguage,
  LANGUAGES,
  type Language,
  spokenLanguage,
} from './languages.ts';

/**
 * All that a site says by itself, in one language.
 *
 * To add a message: write it in its part, in a file of `en/`, and in that file of each other language; TypeScript fails
 * until all have it. Use it as `messagesFor(site.config.language).PART.MESSAGE`, in Astro by the prop `words`.
 * - With something put in: a function, `expired: (day: string) => …`.
 * - With a number: a function of a `Count`, called with `words.count(7)`.
 * - With markup put in: a text with `{}` in it, shown by `<Sentence text={…}><b>…</b></Sentence>`.
 *
 * What a check answers is said in English in `verify/answers/`, in other languages in their `answers.ts`.
 */
export type Messages = Dictionary & Locale;

/** How the language is written. */
export interface Locale {
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
  /** A name in a plain text of this language: in titles, previews, feeds and subjects. */
  readonly isolated: (name: string) => string;
  readonly day: (moment: ShownTime) => string;
  /** Month and year. */
  readonly month: (moment: ShownTime) => string;
}

const { default: ENGLISH } = await DICTIONARIES.en();
const LOADED: ReadonlyMap<Language, Dictionary> = new Map(
  await Promise.all(
    LANGUAGES.map(async (language) => [language, (await DICTIONARIES[language]()).default] as const),
  ),
);

/** The messages of a site in a language (BCP 47): in that language where we speak it, else in English. */
export const messagesFor = memoise((siteLanguage: string): Messages => {
  const language = interfaceLanguage(siteLanguage);
  const dictionary = LOADED.get(spokenLanguage(siteLanguage) ?? 'en') ?? ENGLISH;
  return {
    ...dictionary,
    language,
    attributes: language === siteLanguage ? {} : attributesOf(language),
    count: (value) => countIn(language, value),
    number: (value) => formatNumber(value, language),
    percent: (value) => formatPercent(value, language),
    list: (parts) => parts.filter(Boolean).join(dictionary.frame.comma),
    isolated: (name) => isolatedIn(language, name),
    day: (moment) => formatDay(moment, language),
    month: (moment) => formatMonth(moment, language),
  };
});

/** The same messages for use inside an element that is in another language than the page. */
export function within(messages: Messages, lang: string | undefined): Messages {
  return lang === undefined ? messages : { ...messages, attributes: attributesOf(messages.language) };
}

function attributesOf(language: string): Locale['attributes'] {
  return { lang: language, dir: directionOf(language) };
}
