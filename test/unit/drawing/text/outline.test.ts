import { expect, test } from 'vitest';
import { fitText, type TextFrame } from '../../../../src/drawing/text/fit-text.ts';
import { createFontStacks, type FontStack } from '../../../../src/drawing/text/font-stack.ts';
import { setLine } from '../../../../src/drawing/text/line.ts';
import { inkBox, outlineOfLine } from '../../../../src/drawing/text/outline.ts';
import { loadFonts } from '../../../../src/load/fonts.ts';

const { display, strong } = createFontStacks(await loadFonts());

const FRAME: TextFrame = {
  width: () => 1000,
  baselines: () => [0],
  sizes: { most: 50, least: 20 },
  lines: 1,
  align: 'start',
};

/** The outline of a text that is set on one line; undefined where it is not drawn. */
function drawn(text: string, fonts: FontStack): string | undefined {
  const line = fitText(text, fonts, [FRAME])?.lines[0]?.line;
  return line && outlineOfLine(line);
}

test('letters stand on the line and descend below it', () => {
  const [capital, descender] = ['H', 'p'].map((letter) => inkBox(setLine(letter, display)));
  expect(capital?.bottom).toBeCloseTo(0, 3);
  expect(capital?.top).toBeLessThan(-0.6);
  expect(descender?.bottom).toBeGreaterThan(0.15);
});

test('what has no strokes has no box', () => {
  expect(inkBox(setLine(' ', display))).toBeUndefined();
});

test('the same letter in two spellings is one letter', () => {
  expect(drawn('e\u0301', display)).toMatch(/^M/);
  expect(drawn('e\u0301', display)).toBe(drawn('é', display));
});

test.each(['山', 'ש', '⛵', 'क', '\u0000', ' ', ''])('"%s" is not drawn as a box', (text) => {
  expect(drawn(text, display)).toBeUndefined();
  expect(drawn(text, strong)).toBeUndefined();
});

test.each(['Ω', 'Ж', 'ế', 'Ł', 'ß', '…', '’', '&', '7', 'ل', '٧'])('"%s" is drawn', (text) => {
  expect(drawn(text, display)).toMatch(/^M/);
  expect(drawn(text, strong)).toMatch(/^M/);
});
