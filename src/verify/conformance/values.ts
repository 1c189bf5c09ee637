import type { AnswerCode } from '../answers.ts';
import { dateTimeStampOf } from '../date-time-stamp.ts';
import type { Rule } from './rule.ts';

function demand(code: AnswerCode, holds: (value: unknown) => boolean): Rule {
  return (value, place, report) => {
    if (!holds(value)) report(code, place);
  };
}

const ABSOLUTE_URI = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a value is an absolute URI, as identifiers have to be. */
function isUri(value: unknown): value is string {
  return typeof value === 'string' && ABSOLUTE_URI.test(value);
}

export const textRule: Rule = demand('conformance/text', (value) => typeof value === 'string');
export const uriRule: Rule = demand('conformance/uri', isUri);
export const dateTimeRule: Rule = demand(
  'conformance/date-time',
  (value) => dateTimeStampOf(value) !== undefined,
);
export const dateRule: Rule = demand(
  'conformance/date',
  (value) => typeof value === 'string' && DATE.test(value),
);
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
