import { expect, test } from 'vitest';
import { mapBounded } from '../../../src/lib/map-bounded.ts';

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
