import type { BadgeAnswerCode } from '../answers.ts';
import { dateTimeStampOf } from '../date-time-stamp.ts';
import { isObject } from '../json.ts';
import type { Rule } from './rule.ts';

function demand(code: BadgeAnswerCode, holds: (value: unknown) => boolean): Rule {
  return (value, place, report) => {
    if (!holds(value)) report(code, place);
  };
}

const ABSOLUTE_URI = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

function demandForm(code: BadgeAnswerCode, form: RegExp): Rule {
  return demand(code, (value) => typeof value === 'string' && form.test(value));
}

/** Text; with its language it is another thing, which is named once for the whole document. */
export const textRule: Rule = demand(
  'conformance/text',
  (value) => typeof value === 'string' || isLanguageValue(Array.isArray(value) ? value[0] : value),
);
export const uriRule: Rule = demandForm('conformance/uri', ABSOLUTE_URI);
export const dateTimeRule: Rule = demand(
  'conformance/date-time',
  (value) => dateTimeStampOf(value) !== undefined,
);
export const dateRule: Rule = demandForm('conformance/date', DATE);
export const numberRule: Rule = demand('conformance/number', (value) => typeof value === 'number');
export const booleanRule: Rule = demand('conformance/boolean', (value) => typeof value === 'boolean');

const EXTENSION = /^ext:[A-Za-z0-9._|-]+$/;

/** One of a vocabulary's values. */
export function oneOf(values: readonly string[]): Rule {
  return demand('conformance/enumeration', (value) => values.some((each) => each === value));
}

/** One of a vocabulary's values, or an extension of it, `ext:…`. */
export function oneOfOrExtension(values: readonly string[]): Rule {
  const known = oneOf(values);
  return (value, place, report) => {
    if (typeof value !== 'string' || !EXTENSION.test(value)) known(value, place, report);
  };
}

const LANGUAGE_MEMBERS: ReadonlySet<string> = new Set(['@value', '@language', '@direction']);

/** Whether a value is a text with its language: of VC 2.0, not of Open Badges 3.0 [VC 2.0 §11.1]. */
export function isLanguageValue(value: unknown): boolean {
  if (!isObject(value) || typeof value['@value'] !== 'string') return false;
  return Object.entries(value).every(
    ([name, member]) => LANGUAGE_MEMBERS.has(name) && typeof member === 'string',
  );
}
