import { expect, test } from 'vitest';
import { memoise } from '../../../src/lib/memoise.ts';

test('the work is done once for each first parameter, or for what tells calls apart', () => {
  const calls: unknown[] = [];
  const byFirst = memoise((first: string, second = '') => calls.push([first, second]));
  expect([byFirst('a', 'x'), byFirst('a', 'y'), byFirst('b')]).toEqual([1, 1, 2]);
  const byId = memoise(({ id }: { id: number }) => `${id}`, { keyOf: ({ id }) => id });
  expect(byId({ id: 1 })).toBe(byId({ id: 1 }));
  expect(calls).toEqual([
    ['a', 'x'],
    ['b', ''],
  ]);
});

test('without parameters the work is done once', () => {
  let count = 0;
  const once = memoise(() => ++count);
  expect([once(), once()]).toEqual([1, 1]);
});

test('results are kept where the caller says', () => {
  const cache = new Map<unknown, string>([['known', 'before']]);
  const work = memoise((key: string) => key.toUpperCase(), { cache });
  expect([work('known'), work('new')]).toEqual(['before', 'NEW']);
  cache.delete('known');
  expect(work('known')).toBe('KNOWN');
});
