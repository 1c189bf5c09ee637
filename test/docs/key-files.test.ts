import { expect, test } from 'vitest';
import { keyPath } from '../../src/keys/key-file.ts';
import { slugify } from '../../src/lib/slug.ts';
import { documentationPages } from './pages.ts';

/** Key files that pages name; those in capitals stand for any. */
const NAMED = documentationPages().flatMap(({ file, text }) =>
  [...text.matchAll(/\bkeys\/[a-z0-9_-]+\.key\b/g)].map(([key]) => [file, key] as const),
);

/** The key files that `lanyard init` makes by the commands of the pages. */
const MADE = new Set(
  documentationPages().flatMap(({ text }) =>
    [...text.matchAll(/lanyard init .*--issuer "([^"]+)"/g)].map(([, name = '']) => keyPath(slugify(name))),
  ),
);

test('guides name the key files that their own commands make', () => {
  expect(MADE.size).toBeGreaterThan(0);
  expect(NAMED.length).toBeGreaterThan(3);
  expect(NAMED.filter(([, key]) => !MADE.has(key))).toEqual([]);
});
