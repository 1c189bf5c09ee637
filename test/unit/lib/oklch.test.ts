import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromHex, toHex } from '../../../src/lib/oklch.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('a colour comes back as it was', () => {
  fc.assert(fc.property(hex, (color) => toHex(fromHex(color)) === color));
});

test('published values', () => {
  expect(fromHex('#ffffff').l).toBeCloseTo(1, 4);
  expect(fromHex('#000000').l).toBe(0);
  const red = fromHex('#ff0000');
  expect([red.l, red.c, red.h].map((value) => value.toFixed(3))).toEqual(['0.628', '0.258', '29.234']);
});

test('a colour beyond sRGB loses chroma, not lightness', () => {
  const shown = fromHex(toHex({ l: 0.6, c: 0.4, h: 150 }));
  expect(shown.l).toBeCloseTo(0.6, 1);
  expect(Math.abs(shown.h - 150)).toBeLessThan(3);
});
