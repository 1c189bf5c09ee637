import { expect, test } from 'vitest';
import { createLettering, EM } from '../../../src/drawing/lettering.ts';
import { loadFonts } from '../../../src/load/fonts.ts';

const lettering = createLettering(await loadFonts());

test('letters stand on the line and descend below it', async () => {
  const [capital, descender] = await Promise.all([lettering.serif('H'), lettering.serif('p')]);
  expect(capital?.descent).toBeCloseTo(0, 1);
  expect(capital?.ascent).toBeGreaterThan(0.6 * EM);
  expect(descender?.descent).toBeGreaterThan(0.15 * EM);
});

test('the same letter in two spellings is one letter', async () => {
  expect(await lettering.serif('e\u0301')).toEqual(await lettering.serif('é'));
});

test('a word is drawn once', async () => {
  expect(lettering.serif('Bowline')).toBe(lettering.serif('Bowline'));
});

test.each(['山', 'ש', '⛵', 'क', '\u0000', ' ', ''])('"%s" is not drawn as a box', async (text) => {
  expect(await lettering.serif(text)).toBeUndefined();
  expect(await lettering.sans(text)).toBeUndefined();
});

test.each(['Ω', 'Ж', 'ế', 'Ł', 'ß', '…', '’', '&', '7', 'ل', '٧'])('"%s" is drawn', async (text) => {
  expect((await lettering.serif(text))?.path).toMatch(/^M/);
  expect((await lettering.sans(text))?.path).toMatch(/^M/);
});
