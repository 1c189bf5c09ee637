import { type Check, check } from '../answers.ts';
import { periodOf } from '../data-model.ts';
import type { UnknownRecord } from '../json.ts';
import type { Session } from '../session.ts';

/** Whether the credential is valid now, first and last second included [VC 1.1 §4.6, §4.7; VC 2.0 §4.9]. */
export function checkValidity(credential: UnknownRecord, { now }: Session): Check {
  const [start, end] = periodOf(credential);
  if (start !== undefined && start > now)
    return check('validity/not-yet-valid', { detail: start.slice(0, 10) });
  if (end !== undefined && end < now) return check('validity/expired', { detail: end.slice(0, 10) });
  const from = start?.slice(0, 10) ?? '';
  return end === undefined
    ? check('validity/current', { detail: from })
    : check('validity/current-until', { detail: `${from} ${end.slice(0, 10)}` });
}
