import { check, type Particulars, type ReasonCode } from './reasons.ts';
import type { Check } from './verdict.ts';

/** What was looked for, or the check that says why it is not there. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly check: Check };

export function found<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refused<T>(code: ReasonCode, particulars?: Particulars): Answer<T> {
  return { ok: false, check: check(code, particulars) };
}
