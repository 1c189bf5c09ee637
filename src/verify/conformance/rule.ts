import type { BadgeAnswerCode } from '../answers.ts';

/** Where a fault of form is told: what and where (`credentialSubject.achievement.image`). */
export type Report = (code: BadgeAnswerCode, place: string) => void;

/** A demand on a value. It reports each fault and never throws. */
export type Rule = (value: unknown, place: string, report: Report) => void;

const PLAIN_NAME = /^[A-Za-z0-9]\w{0,63}$/;

/** The place of a member. A name that no vocabulary would use is a stranger's text, and not repeated. */
export function memberOf(place: string, name: string): string {
  const shown = PLAIN_NAME.test(name) ? name : '?';
  return place === '' ? shown : `${place}.${shown}`;
}

/** One or several values, each by the same rule: JSON-LD writes a set of one either way [OB 3.0 A.2]. */
export function oneOrMany(rule: Rule): Rule {
  return (value, place, report) => {
    if (!Array.isArray(value)) return rule(value, place, report);
    value.forEach((each, index) => {
      rule(each, `${place}[${index}]`, report);
    });
  };
}

/** All of several rules. */
export function all(...rules: readonly Rule[]): Rule {
  return (value, place, report) => {
    for (const rule of rules) rule(value, place, report);
  };
}
