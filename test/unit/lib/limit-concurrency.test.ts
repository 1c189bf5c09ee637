import { expect, test } from 'vitest';
import { forEachBounded, limitConcurrency } from '../../../src/lib/limit-concurrency.ts';

test('so many works are under way at once, and each item has its turn, in order', async () => {
  let running = 0;
  let most = 0;
  const begun: number[] = [];
  const items = Array.from({ length: 300 }, (_, index) => index);
  await forEachBounded(items, 7, async (item) => {
    begun.push(item);
    most = Math.max(most, ++running);
    await new Promise((done) => setTimeout(done, item % 3));
    running--;
  });
  expect(begun).toEqual(items);
  expect(most).toBe(7);
});

test('nothing to do, and a work that fails', async () => {
  await expect(forEachBounded([], 2, () => Promise.reject(new Error('gone')))).resolves.toBeUndefined();
  await expect(forEachBounded([1, 2], 2, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
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
