import { type StatedTime, statedTime } from '../lib/date-time.ts';
import type { StatedTimes } from '../lib/shown-dates.ts';

/** The times in a file's data that have an offset, by the path of their field; undefined where there are none. */
export function statedTimes(data: Readonly<Record<string, unknown>>): StatedTimes | undefined {
  const found = [...timesIn(data, [])];
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function* timesIn(value: unknown, path: readonly string[]): Generator<[string, StatedTime]> {
  const stated = typeof value === 'string' ? statedTime(value) : undefined;
  if (stated !== undefined) yield [path.join('.'), stated];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) yield* timesIn(member, [...path, key]);
}
