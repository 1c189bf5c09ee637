import { describe, expect, test } from 'vitest';
import { drawnText } from '../../../../src/drawing/text/drawn-text.ts';
import { createFontStacks, type FontStack } from '../../../../src/drawing/text/font-stack.ts';
import { setLine } from '../../../../src/drawing/text/line.ts';
import { setParagraph } from '../../../../src/drawing/text/paragraph.ts';
import { loadFonts } from '../../../../src/load/fonts.ts';

const fonts = createFontStacks(await loadFonts());

/** The runs of a line from left to right on the paper: text, family, direction. */
function runs(text: string, stack: FontStack = fonts.serif) {
  return setLine(text, stack).runs.map(({ text, font, rightToLeft }) => [
    text,
    font.name.replace(/ (400|600)$/, ''),
    rightToLeft ? 'rtl' : 'ltr',
  ]);
}

const widthOf = (text: string) => setLine(text, fonts.display).width;

describe('which font a letter is set in', () => {
  test('is the first that has it; what is one word in several scripts is several runs', () => {
    expect(runs('Ana Ωμέγα')).toEqual([
      ['Ana ', 'source-serif-4 latin', 'ltr'],
      ['Ωμέγα', 'source-serif-4 greek', 'ltr'],
    ]);
  });

  test('is that of the letters before it for a space, where it has one', () => {
    expect(runs('Ω Ana').map(([text]) => text)).toEqual(['Ω ', 'Ana']);
  });

  test('has the letter with all that stands on it', () => {
    const [run, ...others] = setLine('x\u0301', fonts.serif).runs;
    expect(others).toEqual([]);
    expect(run?.font.covers(0x301)).toBe(true);
  });

  test('is none for a letter that no font has, and one function says which', () => {
    const missing = (text: string) => drawnText(text, fonts.serif).missing;
    expect(missing('Ana ᏣᎳ 🧜‍♀️ Ᏻ Ꮳ')).toEqual(['Ꮳ', 'Ꮃ', 'Ᏻ']);
    expect(missing('Ana ليلى')).toEqual([]);
    expect(missing('Ana\u200d\u2066 \n')).toEqual([]);
    expect(runs('aᏣb').map(([text]) => text)).toEqual(['ab']);
  });
});

describe('the order of directions', () => {
  test('is that of the paper, the runs knowing how they are read', () => {
    const { runs } = setLine('Club ليلى 7 Porto', fonts.display);
    expect(runs.map(({ order, rightToLeft }) => [order, rightToLeft])).toEqual([
      [0, false],
      [2, false],
      [1, true],
      [3, false],
    ]);
  });

  test('turns brackets with the text they stand in', () => {
    expect(runs('ثابت (قيس)').map(([text, , direction]) => [text, direction])).toEqual([
      ['(', 'rtl'],
      ['قيس', 'rtl'],
      [')', 'rtl'],
      ['ثابت ', 'rtl'],
    ]);
  });

  test('of a line is that of its paragraph, whatever it begins with', () => {
    const { lines } = setParagraph('ليلى Porto', fonts.display, { size: 1, width: 3, lines: 2 });
    expect(lines.map(({ text }) => text)).toEqual(['ليلى', 'Porto']);
    const { lines: punctuated } = setParagraph('ليلى Porto!', fonts.display, { size: 1, width: 3, lines: 2 });
    expect(punctuated[1]?.runs.map(({ text }) => text)).toEqual(['!', 'Porto']);
  });
});

describe('shaping', () => {
  test('kerns: two letters that lean on each other stand closer than apart', () => {
    expect(widthOf('AV')).toBeLessThan(widthOf('A') + widthOf('V') - 0.01);
    expect(widthOf('HH')).toBeCloseTo(2 * widthOf('H'), 6);
  });

  test('sets a mark on its letter without any width of its own', () => {
    expect(widthOf('x\u0301')).toBeCloseTo(widthOf('x'), 6);
    const [run] = setLine('بَ', fonts.display).runs;
    const { glyphs, positions } = run?.font.shape(run.text, run.rightToLeft) ?? { glyphs: [], positions: [] };
    expect(glyphs.length).toBeGreaterThan(1);
    expect(positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0)).toBe(true);
  });

  test('depends on the text alone, and each word is shaped once', () => {
    const [font] = fonts.display;
    expect(font?.shape('Bowline', false)).toBe(font?.shape('Bowline', false));
    expect(setLine('Bowline', fonts.display)).toEqual(setLine('Bowline', fonts.display));
  });

  test('tells for every glyph which characters it stands for', () => {
    for (const text of ['office', 'ليلى حداد', 'ế']) {
      for (const { font, text: piece, rightToLeft } of setLine(text, fonts.display).runs) {
        for (const { codePoints } of font.shape(piece, rightToLeft).glyphs) {
          expect(codePoints.length).toBeGreaterThan(0);
        }
      }
    }
  });
});
