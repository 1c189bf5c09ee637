import { expect, test } from 'vitest';
import { createByteCache } from '../../src/server/http/byte-cache.ts';

const sized = (bytes: number) => async () => ({ bytes });

/** Counts how often something is made. */
function counted(bytes: number) {
  const counter = { made: 0, make: async () => ({ bytes, made: ++counter.made }) };
  return counter;
}

test('what is asked for twice at once is made once', async () => {
  const cache = createByteCache<{ bytes: number }>(100);
  const one = counted(10);
  const [first, second] = await Promise.all([cache.get('a', one.make), cache.get('a', one.make)]);
  expect(first).toBe(second);
  expect(one.made).toBe(1);
});

test('what was not asked for the longest goes first, once the limit is passed', async () => {
  const cache = createByteCache<{ bytes: number }>(100);
  const [a, b] = [counted(40), counted(40)];
  await cache.get('a', a.make);
  await cache.get('b', b.make);
  await cache.get('a', a.make);
  await cache.get('c', sized(40));
  await cache.get('a', a.make);
  await cache.get('b', b.make);
  expect([a.made, b.made]).toEqual([1, 2]);
});

test('what is larger than the limit is given and not kept', async () => {
  const cache = createByteCache<{ bytes: number }>(100);
  const [large, small] = [counted(101), counted(60)];
  await cache.get('large', large.make);
  await cache.get('large', large.make);
  await cache.get('small', small.make);
  await cache.get('small', small.make);
  expect([large.made, small.made]).toEqual([2, 1]);
});

test('a failure is told to all who wait, and tried again by the next', async () => {
  const cache = createByteCache<{ bytes: number }>(100);
  const fail = () => Promise.reject(new Error('no'));
  const both = await Promise.allSettled([cache.get('a', fail), cache.get('a', fail)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await cache.get('a', sized(1))).toEqual({ bytes: 1 });
});
