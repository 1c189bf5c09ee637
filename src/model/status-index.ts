import { hash } from 'node:crypto';
import { z } from 'zod';
import type { AwardId, RecordId, StatusIndex } from './id.ts';

/**
 * Entries of every status list: eight times the least that Bitstring Status List §2.2 allows, so that
 * a thousand awards seldom meet on one place. For ever: a place is found by this number.
 */
export const STATUS_LIST_LENGTH = 1_048_576;

/** Lists that an issuer may have: room for a thousand million awards. */
export const MOST_STATUS_LISTS = 1000;

/** A place as a file states it: those of the second list follow on those of the first, and so on. */
export const statedPlace = z
  .int()
  .min(0)
  .max(STATUS_LIST_LENGTH * MOST_STATUS_LISTS - 1);

/** The place of an award in its issuer's first status list: a function of the award's id alone, so that it never moves. */
export function statusIndexOf(id: AwardId): StatusIndex {
  return placeOf(id);
}

/** The place of a learner record in its issuer's first status list: never that of an award for its name alone. */
export function recordPlaceOf(id: RecordId): StatusIndex {
  return placeOf(`records/${id}`);
}

function placeOf(name: string): StatusIndex {
  const digest = hash('sha256', `lanyard status index 1\n${name}`, 'buffer');
  return (digest.readUInt32BE(0) % STATUS_LIST_LENGTH) as StatusIndex;
}

/** Which of its issuer's lists a place is in, from 1 on. */
export function statusListOf(index: StatusIndex): number {
  return Math.floor(index / STATUS_LIST_LENGTH) + 1;
}

/** A place within its own list: 0 to STATUS_LIST_LENGTH - 1. */
export function indexInList(index: number): number {
  return index % STATUS_LIST_LENGTH;
}

/** The place that has a number within one of an issuer's lists. */
export function placeInList(list: number, index: number): StatusIndex {
  return ((list - 1) * STATUS_LIST_LENGTH + indexInList(index)) as StatusIndex;
}

/** The first free place from a given one on, going round at the end of its list; in the next list where that is full. */
export function freeStatusIndex(wanted: number, taken: ReadonlySet<number>): StatusIndex {
  const first = statusListOf(wanted as StatusIndex);
  for (let step = 0; ; step++) {
    const list = first + Math.floor(step / STATUS_LIST_LENGTH);
    const place = placeInList(list, wanted + step);
    if (!taken.has(place)) return place;
  }
}
