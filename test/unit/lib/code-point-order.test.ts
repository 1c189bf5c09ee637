import { expect, test } from 'vitest';
import { byCodePoint } from '../../../src/lib/code-point-order.ts';

test('the order is that of code points, not of UTF-16 units or of a locale', () => {
  const words = ['é', 'z', '\u{1f396}', 'Z', 'a', '\uffee', '', 'ab'];
  expect(words.toSorted(byCodePoint)).toEqual(['', 'Z', 'a', 'ab', 'z', 'é', '\uffee', '\u{1f396}']);
});
