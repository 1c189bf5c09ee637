import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../../src/lib/edit-distance.ts';

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
  ['naem', 'name', 1],
  ['ab', 'ba', 1],
  ['isued', 'issued', 1],
  ['award', 'awards', 1],
])('from "%s" to "%s" it is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('it is the same both ways, zero for the same word only, and at most the longer length', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const distance = editDistance(a, b);
      expect(distance).toBe(editDistance(b, a));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
});

test('one slip of the finger is one', () => {
  const word = fc.stringMatching(/^[a-z]{2,20}$/);
  fc.assert(
    fc.property(word, fc.nat(), fc.stringMatching(/^[A-Z]$/), (text, at, letter) => {
      const place = at % (text.length - 1);
      const swapped = text.slice(0, place) + text[place + 1] + text[place] + text.slice(place + 2);
      expect(editDistance(text, text.slice(0, place) + text.slice(place + 1))).toBe(1);
      expect(editDistance(text, text.slice(0, place) + letter + text.slice(place))).toBe(1);
      expect(editDistance(text, text.slice(0, place) + letter + text.slice(place + 1))).toBe(1);
      expect(editDistance(text, swapped)).toBeLessThanOrEqual(1);
    }),
  );
});

test('the nearest word is found, whatever its case, and none where all are far', () => {
  expect(nearest('bowlin', ['reef', 'bowline', 'bowls'])).toBe('bowline');
  expect(nearest('Public', ['private', 'public'])).toBe('public');
  expect(nearest('zzz', ['name', 'date'])).toBeUndefined();
  expect(nearest('id', ['ik', 'id'])).toBe('id');
  expect(nearest('x', [])).toBeUndefined();
});
