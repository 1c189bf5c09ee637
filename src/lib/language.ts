import type { ShownTime } from './date-time.ts';
import { memoise } from './memoise.ts';

/** By script (ISO 15924), as languages and as letters have them. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** Whether a text is a language tag that can be looked up [BCP 47, RFC 5646 §2.1]: `zz` is, `zz-99` is not. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** The direction in which a language (BCP 47) is written: the `dir` attribute of HTML. */
export const directionOf = /* @__PURE__ */ memoise((language: string): 'ltr' | 'rtl' => {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
});

const SCRIPTS = [...RIGHT_TO_LEFT].map((script) => `\\p{Script=${script}}`).join('');
const LETTERS = {
  rtl: new RegExp(`[${SCRIPTS}]`, 'u'),
  ltr: new RegExp(`(?=\\p{L})[^${SCRIPTS}]`, 'u'),
} as const;

/**
 * A name as it stands in a plain text of a language (BCP 47): between marks that keep the two apart where its letters
 * run the other way, so that it turns nothing round [UAX #9 §2.4.2]. In HTML that is what `bdi` is for.
 */
export function isolatedIn(language: string, name: string): string {
  const other = directionOf(language) === 'rtl' ? 'ltr' : 'rtl';
  return LETTERS[other].test(name) ? `\u2068${name}\u2069` : name;
}

/**
 * A language (BCP 47) with the digits that it is written in here, by name: where a page hands it to a browser, that
 * writes the same ones. Browsers differ in what they take for those of Arabic.
 */
export function withDigits(language: string): string {
  const { numberingSystem } = new Intl.NumberFormat(language).resolvedOptions();
  return new Intl.Locale(language, { numberingSystem }).toString();
}

/** The day of a moment in a language, Gregorian calendar, month in letters: `1 November 2026`. */
export function formatDay(moment: ShownTime, language: string): string {
  return dayFormatter(language).format(dayOf(moment));
}

/** The author's day where the author said when it was, else that of UTC. */
function dayOf(moment: ShownTime): Date {
  return new Date(`${moment.slice(0, 10)}T00:00:00Z`);
}

// Making a formatter takes longer than a hundred days take to format.
const dayFormatter = /* @__PURE__ */ memoise(
  (language: string) =>
    new Intl.DateTimeFormat(new Intl.Locale(language).baseName === 'en' ? 'en-GB' : language, {
      calendar: 'gregory',
      timeZone: 'UTC',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }),
);

/** The month of a moment in a language, Gregorian calendar: `November 2026`. */
export function formatMonth(moment: ShownTime, language: string): string {
  return monthFormatter(language).format(dayOf(moment));
}

const monthFormatter = /* @__PURE__ */ memoise(
  (language: string) =>
    new Intl.DateTimeFormat(language, {
      calendar: 'gregory',
      timeZone: 'UTC',
      month: 'long',
      year: 'numeric',
    }),
);

/** A whole or fractional number in a language. */
export function formatNumber(value: number, language: string): string {
  return numberFormatter(language).format(value);
}

const numberFormatter = /* @__PURE__ */ memoise((language: string) => new Intl.NumberFormat(language));

/** A number of a hundred, as a language writes it: `92.5%`, `92,5 %`. */
export function formatPercent(value: number, language: string): string {
  return percentFormatter(language).format(value / 100);
}

const percentFormatter = /* @__PURE__ */ memoise(
  (language: string) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 4 }),
);
