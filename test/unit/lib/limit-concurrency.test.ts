import { expect, test } from 'vitest';
import { limitConcurrency, mapBounded } from '../../../src/lib/limit-concurrency.ts';

test('at most 64 at once, results in the order of the items', async () => {
  let running = 0;
  let most = 0;
  const items = Array.from({ length: 300 }, (_, index) => index);
  const results = await mapBounded(items, async (item) => {
    most = Math.max(most, ++running);
    await new Promise((done) => setTimeout(done, item % 3));
    running--;
    return item * 2;
  });
  expect(results).toEqual(items.map((item) => item * 2));
  expect(most).toBe(64);
});

test('nothing to do, and a work that fails', async () => {
  expect(await mapBounded([], async () => 1)).toEqual([]);
  await expect(mapBounded([1, 2], () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
});

test('only so many calls are under way at once, and each gets its turn', async () => {
  let running = 0;
  let most = 0;
  const work = limitConcurrency(3, async (index: number) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, index % 3));
    running--;
    if (index % 5 === 0) throw new Error('no');
    return index;
  });
  const results = await Promise.allSettled(Array.from({ length: 30 }, (_, index) => work(index)));
  expect(most).toBe(3);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(24);
});
