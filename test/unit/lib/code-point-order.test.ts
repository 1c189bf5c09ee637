import { expect, test } from 'vitest';
import { byCodePoint } from '../../../src/lib/code-point-order.ts';

test('the order is that of code points, not of UTF-16 units or of a locale', () => {
  const words = ['é', 'z', '\u{1f396}', 'Z', 'a', '\uffee', '', 'ab'];
  expect(words.toSorted(byCodePoint)).toEqual(['', 'Z', 'a', 'ab', 'z', 'é', '\uffee', '\u{1f396}']);
});

test('it is that of the bytes in UTF-8, whatever two texts have in common', () => {
  const letters = ['', 'a', 'b', 'é', '\ud7ff', '\ue000', '\uffee', '\u{10000}', '\u{1f396}', '\u{1f397}'];
  const words = letters.flatMap((one) => letters.flatMap((two) => letters.map((three) => one + two + three)));
  const wrong = words.flatMap((one) =>
    words.filter(
      (other) => Math.sign(byCodePoint(one, other)) !== Buffer.compare(Buffer.from(one), Buffer.from(other)),
    ),
  );
  expect(wrong).toEqual([]);
});
