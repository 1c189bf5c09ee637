import { expect, test } from 'vitest';
import type { AwardId, StatusIndex } from '../../../src/model/id.ts';
import { STATUS_LIST_LENGTH as LENGTH, statusIndexOf } from '../../../src/model/status-index.ts';
import { StatusPlaces } from '../../../src/model/status-places.ts';

const ID = 'bowline-ana-lima' as AwardId;
const OWN = statusIndexOf(ID);

/** So many places of one list, without the one that `ID` has there. */
function filled(list: number, count: number): StatusIndex[] {
  return Array.from({ length: count + 1 }, (_, index) => (list - 1) * LENGTH + ((OWN + 1 + index) % LENGTH))
    .filter((place) => place % LENGTH !== OWN)
    .slice(0, count) as StatusIndex[];
}

test('a new award has the place of its id as long as the first list is at most half full', () => {
  expect(new StatusPlaces([]).take(ID)).toBe(OWN);
  expect(new StatusPlaces(filled(1, LENGTH / 2)).take(ID)).toBe(OWN);
});

test('it goes to the next list once the lists so far are more than half full', () => {
  const first = filled(1, LENGTH / 2 + 1);
  expect(new StatusPlaces(first).take(ID)).toBe(OWN + LENGTH);
  expect(new StatusPlaces([...first, ...filled(2, LENGTH / 2 + 1)]).take(ID)).toBe(OWN + 2 * LENGTH);
});

test('a list fills up while awards are added to it', () => {
  const places = new StatusPlaces(filled(1, LENGTH / 2));
  let drawn = 0;
  while (places.take(`other-${drawn}` as AwardId) === undefined) drawn++;
  expect(places.take(ID)).toBe(OWN + LENGTH);
});

test('a taken place is refused, and so is one that somebody has elsewhere, in whichever list', () => {
  const places = new StatusPlaces([]);
  places.take(ID);
  expect(places.take(ID)).toBeUndefined();
  expect(new StatusPlaces(filled(1, LENGTH / 2 + 1), new Set([OWN])).take(ID)).toBeUndefined();
});

test('a chosen id is given the next free place where another award has its own', () => {
  const places = new StatusPlaces([OWN, (OWN + 1) as StatusIndex]);
  expect(places.freeFor(ID)).toBe(OWN + 2);
});
