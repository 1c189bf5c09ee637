import { expect, test } from 'vitest';
import { formatReport, summariseProblems } from '../../../src/errors/format-report.ts';
import { problem } from '../../../src/errors/index.ts';
import { counted } from '../../../src/lib/counted.ts';

test('one is one, and every other number, nought too, is several', () => {
  const shown = [0, 1, 2, 3, 5, 11, 21, 100, 1200].map((count) => counted(count, 'badge'));
  const many = ['0 badges', '1 badge', '2 badges', '3 badges', '5 badges', '11 badges', '21 badges'];
  expect(shown).toEqual([...many, '100 badges', '1,200 badges']);
  expect([1, 2].map((count) => counted(count, 'badge was', 'badges were'))).toEqual([
    '1 badge was',
    '2 badges were',
  ]);
});

test('reports count so', () => {
  const found = problem('content/empty-text', { field: 'name' }, { file: 'content/site.yaml' });
  expect(summariseProblems([found])).toBe('1 error in 1 file');
  expect(summariseProblems([found, found])).toBe('2 errors in 1 file');
  const limit = { host: 'H', what: 'files', count: 99, limit: 100, room: 1, isFull: true };
  const near = problem('hosting/near-limit', limit);
  expect(formatReport([near], { color: false })).toContain('room for about 1 more badge.');
});
