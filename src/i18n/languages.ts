import type en from './en/index.ts';

/** The messages of a language by part of the site. English says which there are. */
export type Dictionary = typeof en;

/**
 * The languages that a site's own messages exist in, and what loads their messages. A new one is a folder like `en/`
 * and its line here; TypeScript then names what the folder lacks and what it has too much.
 */
export const DICTIONARIES = {
  en: () => import('./en/index.ts'),
  de: () => import('./de/index.ts'),
  fr: () => import('./fr/index.ts'),
  es: () => import('./es/index.ts'),
  pt: () => import('./pt/index.ts'),
  ar: () => import('./ar/index.ts'),
} as const satisfies Readonly<Record<string, () => Promise<{ default: Dictionary }>>>;

export type Language = keyof typeof DICTIONARIES;

export const LANGUAGES: readonly Language[] = Object.keys(DICTIONARIES).filter(isLanguage);

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(DICTIONARIES, tag);
}

/** The language among ours that a site's language (BCP 47: `pt-BR`) is a variety of; undefined where we lack it. */
export function spokenLanguage(siteLanguage: string): Language | undefined {
  const { language } = new Intl.Locale(siteLanguage);
  return isLanguage(language) ? language : undefined;
}

/** The language of the pages' own words, and so of dates and numbers: the site's where we speak it, else English. */
export function interfaceLanguage(siteLanguage: string): string {
  return spokenLanguage(siteLanguage) === undefined ? 'en' : siteLanguage;
}

/** The `lang` of a thing on a page; nothing where it is the page's own. */
export function foreignLanguage(language: string, siteLanguage: string): string | undefined {
  return language === siteLanguage ? undefined : language;
}
