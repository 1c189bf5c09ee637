import { formatNumber } from '../lib/language.ts';
import { memoise } from '../lib/memoise.ts';

/**
 * A number that takes the form its language asks for: `count({ one: '# award', other: '# awards' })`. `#` stands for
 * the number; a form that is not given is as `other`.
 */
export type Count = (forms: Forms) => string;

/** The forms of a language's plural [Unicode CLDR]: English has two, Arabic six. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const rulesOf = /* @__PURE__ */ memoise((language: string) => new Intl.PluralRules(language));

/** Makes a number into a count, in a language (BCP 47). */
export function countIn(language: string, value: number): Count {
  const form = rulesOf(language).select(value);
  return (forms) => (forms[form] ?? forms.other).replace('#', formatNumber(value, language));
}
