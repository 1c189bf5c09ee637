import { usageFault } from '../errors/fault.ts';
import { parseDateTime } from '../lib/date-time.ts';
import { nearest } from '../lib/edit-distance.ts';
import type { Award } from '../model/award.ts';

/** The awards that were named, else all; in the order in which they were awarded, then of their ids. */
export function awardsToNotify(
  awards: readonly Award[],
  ids: readonly string[],
  since: string | undefined,
): Award[] {
  for (const id of ids) expectAward(id, awards);
  const from = since === undefined ? undefined : readSince(since);
  return awards
    .filter(({ id }) => ids.length === 0 || ids.includes(id))
    .filter(({ awarded }) => from === undefined || awarded >= from)
    .sort((a, b) => (a.awarded === b.awarded ? 0 : a.awarded < b.awarded ? -1 : 1));
}

/** Refuses an id that no award has. */
export function expectAward(id: string, awards: readonly Award[]): void {
  const known = awards.map((award) => award.id);
  if (known.some((each) => each === id)) return;
  throw usageFault('notify/unknown-award', { id, suggestion: nearest(id, known) });
}

function readSince(text: string): string {
  const moment = parseDateTime(text);
  if (moment !== undefined) return moment;
  throw usageFault('command/bad-value', {
    flag: '--since',
    reason: 'is not a date',
    hint: 'For example: --since 2026-11-01',
  });
}
