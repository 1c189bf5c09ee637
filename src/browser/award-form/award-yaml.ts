import { AWARD_SCHEMA_LINE } from '../../model/new-award.ts';

/** What an award's file made in the page says. Nothing of it is the address itself. */
export interface FormAward {
  readonly achievement: string;
  /** Trimmed; empty where it is not to be published. */
  readonly name: string;
  /** `sha256$…`. */
  readonly email: string;
  readonly salt: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * The text of an award's file. Every word stands in quotes, as JSON has them, which YAML 1.2 reads alike: so nothing
 * that somebody types can become a number, a comment or another field, and no YAML library is needed in the page.
 */
export function awardYaml({ achievement, name, email, salt, date }: FormAward): string {
  return [
    AWARD_SCHEMA_LINE,
    `achievement: ${quoted(achievement)}\n`,
    'recipient:\n',
    name === '' ? '' : `  name: ${quoted(name)}\n`,
    `  email: ${quoted(email)}\n`,
    `  salt: ${quoted(salt)}\n`,
    `date: ${date}\n`,
  ].join('');
}

/** What JSON leaves as it is and YAML, or an editor on the way, may not: written as escapes. */
const RISKY = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g;

function quoted(text: string): string {
  return JSON.stringify(text).replace(
    RISKY,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
