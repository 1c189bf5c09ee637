/**
 * Regular expressions on an `Accept` header, for hosts whose rules know no better. Written for PCRE and RE2 alike,
 * case does not matter, and they decide as `negotiate` does, but for two things: where one form is named several times,
 * each time with a quality, the first one counts; and a comma or semicolon in quotes counts as one outside.
 *
 * Anybody may send anything, and PCRE tries every way in which a pattern can fit. So there is one way only: no two
 * repetitions that stand side by side take the same character, and what a repetition keeps has a greatest length.
 */

/** How a form may be named, and the mark that its rank then ends with. */
interface Naming {
  readonly range: string;
  readonly mark: string;
}

/**
 * A rank is text to be compared as text: the quality without its point (`1`, `09`, `085`), then a mark for how exactly
 * the form is named. Marks come before digits in ASCII, and from weak to strong: `*` JSON by any type, `+` HTML by any
 * type, `-` JSON by its family, `.` HTML by itself or its family, `/` JSON by itself.
 */
const NAMINGS: Readonly<Record<Form, readonly Naming[]>> = {
  html: [
    { range: String.raw`(?:text/html|application/xhtml\+xml|application/html)`, mark: '.' },
    { range: String.raw`text/\*`, mark: '.' },
    { range: String.raw`\*/\*`, mark: '+' },
  ],
  json: [
    { range: String.raw`(?:application/(?:json|vc|did)|[^\s,;/]+/[^\s,;/]+\+json)`, mark: '/' },
    { range: String.raw`application/\*`, mark: '-' },
    { range: String.raw`\*/\*`, mark: '*' },
  ],
  jwt: [{ range: String.raw`application/(?:vc\+)?jwt`, mark: '/' }],
};

/** What is chosen between. */
type Form = 'html' | 'json' | 'jwt';

/** What a rank is and how a pattern reads, for whoever has to read the rules that hold them; lines of comment. */
export const EXPLANATION = [
  'How much a request wants HTML, and how much JSON, by its Accept header. Ranks are compared as text: the quality',
  'without its point ("1", "09", "085"), then a mark for how exactly the form was named. From weak to strong:',
  '  *  JSON by */*    +  HTML by */*    -  application/*    .  HTML or text/*    /  a JSON type',
  'There are two patterns for each way to name a form. Both read: at the front or behind a comma, a type and any',
  'parameters but q. Then one wants the end or a comma, and the other wants q and keeps its digits.',
] as const;

/** The characters of ranks in the order in which text is compared. */
export const RANK_ORDER = '*+-./0123456789';

/** The rank of a form that is not named: below it nothing wins. */
export const UNNAMED = { html: '0/', json: '0*', jwt: '0*' } as const;

/** The JSON rank of a request without an `Accept` header. */
export const NO_ACCEPT = '1/';

/** Parameters that are not the quality, `;profile="…"`, with the white space before and behind them. */
const PARAMETERS = String.raw`\s*(?:;\s*(?:[^q,;\s][^,;]*)?)*`;

/**
 * How a form may be named, from what counts most: a pattern, whether its two groups are the quality's digits (else the
 * quality is 1), and the mark behind them.
 */
export function rankings(form: Form) {
  return NAMINGS[form].flatMap(({ range, mark }) => [
    { pattern: withoutQuality(range), hasDigits: false, mark },
    { pattern: withQuality(range), hasDigits: true, mark },
  ]);
}

/** Whether any of these types is asked for, and which, as a group: one without a quality first, then any that is not 0. */
export function typePatterns(types: readonly string[]): string[] {
  const any = `(${types.map((type) => type.replace(/[+.]/g, '\\$&')).join('|')})`;
  return [withoutQuality(any), wanted(any)];
}

/** A range without a quality: 1. */
function withoutQuality(range: string): string {
  return String.raw`(?:^|,)\s*${range}${PARAMETERS}(?:,|$)`;
}

/** A range with a quality: two groups, the digit before the point and what counts of those behind it. */
function withQuality(range: string): string {
  return String.raw`(?:^|,)\s*${range}${PARAMETERS};\s*q=([01])(?:\.([0-9]{0,5}?)0{0,5})?\s*(?:[,;]|$)`;
}

/** A range with a quality above 0. */
function wanted(range: string): string {
  return String.raw`(?:^|,)\s*${range}${PARAMETERS};\s*q=(?:0\.0*[1-9]|1)`;
}
