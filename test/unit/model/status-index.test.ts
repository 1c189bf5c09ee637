import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AwardId } from '../../../src/model/id.ts';
import { freeStatusIndex, STATUS_LIST_LENGTH, statusIndexOf } from '../../../src/model/status-index.ts';

// For ever: a badge that was issued with these places must find itself there after every upgrade.
test.each([
  ['plain', 223469],
  ['bowline-ana-lima', 75151],
  ['i5uxjdp2bjkpel4f462s6poyo3', 436338],
])('%s has the place %i', (id, index) => {
  expect(statusIndexOf(id as AwardId)).toBe(index);
});

test('the list has at least the 131,072 entries that Bitstring Status List asks for', () => {
  expect(STATUS_LIST_LENGTH).toBeGreaterThanOrEqual(131_072);
  expect(STATUS_LIST_LENGTH % 8).toBe(0);
});

test('every id has one place in the list, and places are spread', () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      const index = statusIndexOf(id as AwardId);
      expect(Number.isInteger(index) && index >= 0 && index < STATUS_LIST_LENGTH).toBe(true);
      expect(statusIndexOf(id as AwardId)).toBe(index);
    }),
  );
  const places = Array.from({ length: 1_000 }, (_, index) => statusIndexOf(`award-${index}` as AwardId));
  expect(new Set(places).size).toBeGreaterThan(990);
});

test('the first free place is found, round the end too', () => {
  expect(freeStatusIndex(7, new Set())).toBe(7);
  expect(freeStatusIndex(7, new Set([7, 8, 10]))).toBe(9);
  expect(freeStatusIndex(STATUS_LIST_LENGTH - 1, new Set([STATUS_LIST_LENGTH - 1, 0]))).toBe(1);
});

test('a free place is looked for in the same list first, then in the next', () => {
  const last = 2 * STATUS_LIST_LENGTH - 1;
  expect(freeStatusIndex(last, new Set([last]))).toBe(STATUS_LIST_LENGTH);
  const full = new Set(Array.from({ length: STATUS_LIST_LENGTH }, (_, place) => place));
  expect(freeStatusIndex(9, full)).toBe(STATUS_LIST_LENGTH + 9);
});
