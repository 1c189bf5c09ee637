import { describe, expect, test } from 'vitest';
import { type DrawnText, drawnText } from '../../../../src/drawing/text/drawn-text.ts';
import { createFontStacks } from '../../../../src/drawing/text/font-stack.ts';
import { setLine } from '../../../../src/drawing/text/line.ts';
import { setParagraph } from '../../../../src/drawing/text/paragraph.ts';
import { loadFonts } from '../../../../src/load/fonts.ts';

const fonts = createFontStacks(await loadFonts());
const draw = (text: string): DrawnText => drawnText(text, fonts.serif);

describe('what the fonts have is drawn as it stands', () => {
  test.each([
    'Łukasz Żółć',
    'Nguyễn Thị Ánh',
    'Ḿ x̄ Ṇ̀',
    'ʻŌkina',
    'Ћирилица',
    'محمد العربي',
    '½ № ™ €',
    'Dr.\u00a0Ana',
  ])('%s', (text) => {
    expect(draw(text)).toEqual({ text: text.normalize('NFC'), missing: [], decoration: [] });
  });
});

describe('what has an equal is drawn by that', () => {
  test.each([
    ['Word’s hyphen and another', 'Jean\u2011Luc\u2010Ana', 'Jean-Luc-Ana'],
    ['a figure dash', '3\u20124', '3-4'],
    ['ligatures of a PDF', '\ufb01ona \ufb00 \ufb03', 'fiona ff ffi'],
    ['wide letters', 'ＡＢ１', 'AB1'],
    ['letters of mathematics', '𝓐na', 'Ana'],
    ['a Roman number', 'Ⅲ', 'III'],
    ['a number in a ring, a number on a key', '① 1\ufe0f\u20e3', '1 1'],
    ['narrow and wide spaces', 'Ana\u2009\u3000\u2003Lima', 'Ana Lima'],
    ['a narrow space that no line is broken at', 'Ana\u202fLima', 'Ana\u00a0Lima'],
    ['line separators', 'Ana\u2028Lima\u0085', 'Ana Lima'],
    ['what nobody sees', 'A\u00adn\u200ba\u2060\ufeff', 'Ana'],
    ['letters and marks apart', 'e\u0301', 'é'],
  ])('%s', (_, text, drawn) => {
    expect(draw(text)).toEqual({ text: drawn, missing: [], decoration: [] });
  });
});

describe('what is decoration is left out, and no gap stays', () => {
  test.each([
    ['Team 🏆 Winner', 'Team Winner', ['🏆']],
    ['Ana 👩\u200d🚀', 'Ana', ['👩\u200d🚀']],
    ['👩🏽\u200d🦱 Ana', 'Ana', ['👩🏽\u200d🦱']],
    ['🇵🇹 Rui 🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'Rui', ['🇵🇹', '🏴󠁧󠁢󠁥󠁮󠁧󠁿']],
    ['Ana ❤\ufe0f (★) ✓ ✪', 'Ana', ['❤\ufe0f', '★', '✓', '✪']],
    ['Ana\ue000', 'Ana', ['\ue000']],
    ['Beginner → Expert', 'Beginner Expert', ['→']],
    ['🦀', '', ['🦀']],
  ])('%s', (text, drawn, decoration) => {
    expect(draw(text)).toEqual({ text: drawn, missing: [], decoration });
  });
});

test('a word with a letter that nothing stands for is left out whole, and its letters are named once', () => {
  expect(draw('Ana אב א Lima')).toEqual({ text: 'Ana Lima', missing: ['א', 'ב'], decoration: [] });
  expect(draw('א "#1"').text).toBe('');
  expect(draw('xא')).toEqual({ text: '', missing: ['א'], decoration: [] });
});

test('every engine that sets text draws the same', () => {
  const { lines } = setParagraph('Team\u2011🏆 \ufb01lm', fonts.serif, { size: 10, width: 500, lines: 1 });
  expect(lines.map(({ text }) => text)).toEqual(['Team- film']);
  expect(lines[0]?.width).toBeCloseTo(setLine('Team- film', fonts.serif).width);
});

test('no line is broken at a no-break space', () => {
  const set = setParagraph('aaaa bb\u00a0!', fonts.serif, { size: 10, width: 38, lines: 3 });
  expect(set.lines.map(({ text }) => text)).toEqual(['aaaa', 'bb !']);
});
