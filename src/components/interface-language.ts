/** The languages that the pages' own words exist in. */
const SPOKEN = ['en'];

/** The language of the pages' own words, and so of dates and numbers: the site's where we speak it, else English. */
export function interfaceLanguage(siteLanguage: string): string {
  return SPOKEN.includes(new Intl.Locale(siteLanguage).language) ? siteLanguage : 'en';
}

/** The `lang` of a thing on a page; nothing where it is the page's own. */
export function foreignLanguage(language: string, siteLanguage: string): string | undefined {
  return language === siteLanguage ? undefined : language;
}
