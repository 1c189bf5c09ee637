/** The languages that the pages' own words exist in. A new one goes here; TypeScript then names every room it lacks. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language among ours that a site's language (BCP 47: `pt-BR`) is a variety of; undefined where we lack it. */
export function spokenLanguage(siteLanguage: string): Language | undefined {
  const { language } = new Intl.Locale(siteLanguage);
  return LANGUAGES.find((each) => each === language);
}

/** The language of the pages' own words, and so of dates and numbers: the site's where we speak it, else English. */
export function interfaceLanguage(siteLanguage: string): string {
  return spokenLanguage(siteLanguage) === undefined ? 'en' : siteLanguage;
}

/** The `lang` of a thing on a page; nothing where it is the page's own. */
export function foreignLanguage(language: string, siteLanguage: string): string | undefined {
  return language === siteLanguage ? undefined : language;
}
