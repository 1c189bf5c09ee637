import { type BadgeAnswerCode, type Check, check, type Particulars } from './answers.ts';

/** What was looked for, or the check that says why it is not there. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly check: Check };

export function found<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refused<T>(code: BadgeAnswerCode, particulars?: Particulars): Result<T> {
  return { ok: false, check: check(code, particulars) };
}
