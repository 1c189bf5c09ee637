import { expect, test } from 'vitest';
import { mapInTurns } from '../../../src/lib/map-in-turns.ts';

const items = Array.from({ length: 1_000 }, (_, index) => index);

test('results are in the order of the items', async () => {
  expect(await mapInTurns(items, (item) => item * 2)).toEqual(items.map((item) => item * 2));
  expect(await mapInTurns([], () => 1)).toEqual([]);
});

test('others have their turn before all is done', async () => {
  const done: number[] = [];
  let doneAtTimer = 0;
  setImmediate(() => {
    doneAtTimer = done.length;
  });
  await mapInTurns(items, (item) => done.push(item));
  expect(doneAtTimer).toBeGreaterThan(0);
  expect(doneAtTimer).toBeLessThan(items.length);
});

test('what a work throws is thrown', async () => {
  const fail = () => {
    throw new Error('gone');
  };
  await expect(mapInTurns([1, 2], fail)).rejects.toThrow('gone');
});
