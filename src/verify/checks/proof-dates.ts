import { toMilliseconds } from '../../lib/date-time.ts';
import { type Check, check } from '../answers.ts';
import { dateTimeStampOf } from '../date-time-stamp.ts';
import { LIMITS } from '../limits.ts';
import type { Session } from '../session.ts';
import type { ReadableProof } from './proof-form.ts';

/** Whether a signature's own dates allow it to be relied on now [DI §2.1 created, expires]. */
export function checkProofDates({ proof }: ReadableProof, { now }: Session): Check[] {
  const [created, expires] = [dateTimeStampOf(proof.created), dateTimeStampOf(proof.expires)];
  const checks: Check[] = [];
  if (created !== undefined && toMilliseconds(created) > toMilliseconds(now) + LIMITS.clockSkew) {
    checks.push(check('proof/created-in-future', { detail: created.slice(0, 10) }));
  }
  if (expires !== undefined && expires < now) {
    checks.push(check('proof/expired', { detail: expires.slice(0, 10) }));
  }
  return checks;
}
