import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paletteOf } from '../../../src/drawing/palette.ts';
import { contrast } from '../../../src/lib/contrast.ts';
import { fromHex } from '../../../src/lib/oklch.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('whatever the issuer’s colour, everything on a badge can be told apart', () => {
  fc.assert(
    fc.property(hex, (color) => {
      const { field, ink, paper, line, brass, watermark, desk } = paletteOf(color);
      expect(contrast(ink, paper)).toBeGreaterThanOrEqual(7);
      expect(contrast(ink, desk)).toBeGreaterThanOrEqual(7);
      expect(contrast(ink, watermark)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(field, paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(field, line)).toBeGreaterThanOrEqual(3);
      expect(contrast(field, brass)).toBeGreaterThanOrEqual(3);
    }),
    {
      numRuns: 2_000,
      examples: [['#ffffff'], ['#000000'], ['#808080'], ['#ffff00'], ['#00ffff'], ['#ff00ff']],
    },
  );
});

test('a colour that is dark enough stays what it is', () => {
  expect(paletteOf('#1f4e79').field).toBe('#1f4e79');
  expect(paletteOf('#8c2f39').field).toBe('#8c2f39');
});

test('a light colour keeps its hue', () => {
  expect(Math.abs(fromHex(paletteOf('#ff5fa2').field).h - fromHex('#ff5fa2').h)).toBeLessThan(4);
});
