/**
 * Which answer counts when there are several, the first first. What is known to be wrong comes before what is
 * not known, and the graver wrong before the lesser: a forged badge is invalid whatever else it says; one that
 * is revoked and expired is revoked; one that is expired is expired even where the status list is out of reach.
 * What is no badge is said to be none before anything is said of how it could be checked. `self-asserted`: all is
 * right, but nobody vouches for who signed. `valid` is what is left when no answer says anything else.
 */
export const PRECEDENCE = [
  'invalid',
  'not-a-badge',
  'not-supported',
  'revoked',
  'suspended',
  'expired',
  'not-yet-valid',
  'unknown',
  'self-asserted',
  'valid',
] as const;
/** What a verifier wants to know, in one word. Only `valid` is good; `unknown` is not. */
export type Outcome = (typeof PRECEDENCE)[number];

export type CheckResult = 'pass' | 'fail' | 'warning' | 'unknown' | 'skipped';

/** What one answer means: how it is shown, what it makes of the whole, and its words. */
export interface AnswerRecord {
  readonly result: CheckResult;
  /** What the credential as a whole can at best be, given this answer; `valid` where it changes nothing. */
  readonly outcome: Outcome;
  /**
   * One sentence in English; in other languages pages say it by `i18n/XX/answers.ts`. `detail` is a date, a host or a cleaned name, never raw
   * text from a credential.
   */
  readonly words: (detail: string) => string;
}

type Words = string | ((detail: string) => string);

function record(result: CheckResult, outcome: Outcome, words: Words): AnswerRecord {
  return { result, outcome, words: typeof words === 'string' ? () => words : words };
}

/** A question answered as hoped. */
export const pass = (words: Words): AnswerRecord => record('pass', 'valid', words);

/** Worth knowing, changes nothing. */
export const warning = (words: Words): AnswerRecord => record('warning', 'valid', words);

/** Not asked. */
export const skipped = (words: Words): AnswerRecord => record('skipped', 'valid', words);

/** Not come to, as an earlier answer ended the matter. By itself it leaves the whole unknown: nothing is valid by omission. */
export const notReached = (words: Words): AnswerRecord => record('skipped', 'unknown', words);

/** Known to be wrong. */
export const fail = (
  outcome: Exclude<Outcome, 'unknown' | 'not-a-badge' | 'not-supported' | 'self-asserted'>,
  words: Words,
): AnswerRecord => record('fail', outcome, words);

/** Signed by a key that nobody vouches for. */
export const selfAsserted = (words: Words): AnswerRecord => record('warning', 'self-asserted', words);

/** Cannot be answered now. */
export const unknown = (words: Words): AnswerRecord => record('unknown', 'unknown', words);

/** Cannot be answered by this program. */
export const unsupported = (words: Words): AnswerRecord => record('unknown', 'not-supported', words);
