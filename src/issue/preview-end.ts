import { type DateTime, endAfter } from '../lib/date-time.ts';

/** When what a preview has signed ends: a fortnight after its build. */
export function previewEnd(now: DateTime): DateTime {
  return endAfter(now, { count: 14, unit: 'day' });
}
