import { type Problem, problem } from '../errors/index.ts';
import { type DateTime, toMilliseconds } from '../lib/date-time.ts';
import type { Issuer } from './issuer.ts';

const DAY = 86_400_000;

/** Keys that were made, or known as stolen, in the future. A day's slack: where the author is, tomorrow may have begun. */
export function checkKeyDates({ file, keys }: Pick<Issuer, 'file' | 'keys'>, now: DateTime): Problem[] {
  return keys.flatMap((key, index) =>
    (['created', 'revoked'] as const).flatMap((field) => {
      const moment = key[field];
      if (moment === undefined || toMilliseconds(moment) <= toMilliseconds(now) + DAY) return [];
      const values = { field, day: moment.slice(0, 10) };
      return [problem('content/key-in-future', values, { file, path: ['keys', index, field] })];
    }),
  );
}
