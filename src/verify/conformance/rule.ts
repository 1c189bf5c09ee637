import type { ReasonCode } from '../reasons.ts';

/** Where a fault of form is told: what and where (`credentialSubject.achievement.image`). */
export type Report = (code: ReasonCode, place: string) => void;

/** A demand on a value. It reports each fault and never throws. */
export type Rule = (value: unknown, place: string, report: Report) => void;

/** The place of a member. */
export function memberOf(place: string, name: string): string {
  return place === '' ? name : `${place}.${name}`;
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
