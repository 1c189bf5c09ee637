import { randomBytes } from 'node:crypto';
import type { AwardId, StatusIndex } from '../../model/id.ts';
import { type Random, randomAwardId, randomSalt } from '../../model/new-award.ts';
import { statusIndexOf } from '../../model/status-index.ts';
import type { StatusPlaces } from '../../model/status-places.ts';

/** The id of a new award, and its place in the status lists where its file has to state that. */
export interface NewAwardId {
  readonly id: AwardId;
  readonly statusIndex: StatusIndex | undefined;
}

/** A new award id whose place in the status lists is free; the place is then taken. */
export function freeAwardId(places: StatusPlaces, random: Random = randomBytes): NewAwardId {
  for (;;) {
    const id = randomAwardId(random);
    const place = places.take(id);
    if (place !== undefined) return { id, statusIndex: statedIndex(id, place) };
  }
}

/** A new award under a chosen id: its place is the next free one where another award has that of the id. */
export function chosenAwardId(id: AwardId, places: StatusPlaces): NewAwardId {
  return { id, statusIndex: statedIndex(id, places.freeFor(id)) };
}

/** What an award's file states of its place: nothing where it follows from the id. */
function statedIndex(id: AwardId, place: StatusIndex): StatusIndex | undefined {
  return place === statusIndexOf(id) ? undefined : place;
}

/** A new salt. */
export function newSalt(): string {
  return randomSalt(randomBytes);
}
