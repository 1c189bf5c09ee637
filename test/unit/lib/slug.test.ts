import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isId, slugify } from '../../../src/lib/slug.ts';

test.each([
  ['Bowline', 'bowline'],
  ['Day Skipper (coastal)', 'day-skipper-coastal'],
  ['Ærø – Løkken', 'r-l-kken'],
  ['José Ñandú', 'jose-nandu'],
  ['  --a--  ', 'a'],
  ['花子', ''],
  ['x'.repeat(100), 'x'.repeat(64)],
])('"%s" as an id is "%s"', (text, expected) => {
  expect(slugify(text)).toBe(expected);
});

test('a slug is an id or empty, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const slug = slugify(text);
      expect(slug === '' || isId(slug)).toBe(true);
      expect(slugify(slug)).toBe(slug);
    }),
  );
});

test.each(['', '.', '..', 'a.b', 'a/b', 'a\\b', 'A', '-a', '_a', 'a b', 'é', 'a\n', 'a'.repeat(129)])(
  '"%s" is no id',
  (text) => expect(isId(text)).toBe(false),
);

test.each(['a', '0', 'a-b_c', 'a'.repeat(128)])('"%s" is an id', (text) => expect(isId(text)).toBe(true));
