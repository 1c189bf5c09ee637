import { hash } from 'node:crypto';
import { z } from 'zod';
import type { AwardId, StatusIndex } from './id.ts';

/**
 * Entries of every status list: eight times the least that Bitstring Status List §2.2 allows, so that
 * a thousand awards seldom meet on one place. For ever: a place is found by this number.
 */
export const STATUS_LIST_LENGTH = 1_048_576;

/** A place as a file states it. */
export const statedPlace = z
  .int()
  .min(0)
  .max(STATUS_LIST_LENGTH - 1);

/** The place of an award in its issuer's status list: a function of the award's id alone, so that it never moves. */
export function statusIndexOf(id: AwardId): StatusIndex {
  const digest = hash('sha256', `lanyard status index 1\n${id}`, 'buffer');
  return (digest.readUInt32BE(0) % STATUS_LIST_LENGTH) as StatusIndex;
}

/** The first free place from a given one on, going round at the end. */
export function freeStatusIndex(wanted: number, taken: ReadonlySet<number>): StatusIndex {
  let index = wanted % STATUS_LIST_LENGTH;
  while (taken.has(index)) index = (index + 1) % STATUS_LIST_LENGTH;
  return index as StatusIndex;
}
