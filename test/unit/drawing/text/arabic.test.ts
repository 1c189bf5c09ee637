import { expect, test } from 'vitest';
import { fitText, type TextFrame } from '../../../../src/drawing/text/fit-text.ts';
import { createFontStacks } from '../../../../src/drawing/text/font-stack.ts';
import { setLine } from '../../../../src/drawing/text/line.ts';
import { inkBox, outlineOfLine } from '../../../../src/drawing/text/outline.ts';
import { loadFonts } from '../../../../src/load/fonts.ts';

const { display } = createFontStacks(await loadFonts());

interface Drawn {
  readonly path: string;
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
}

/** A word's outline and its measures, in hundredths of an em. */
function drawn(word: string): Drawn {
  const line = setLine(word, display);
  const ink = inkBox(line);
  if (!ink) throw new Error(`${word} was not drawn.`);
  const [ascent, descent, width] = [-100 * ink.top, 100 * ink.bottom, 100 * (ink.right - ink.left)];
  return { path: outlineOfLine(line), width, ascent, descent };
}

const closedPaths = ({ path }: Drawn) => path.match(/Z/g)?.length ?? 0;

test('letters join: three of them are narrower than three that stand alone', () => {
  const [alone, joined] = ['ه', 'ههه'].map(drawn);
  const [bowl, bowls] = ['س', 'سسس'].map(drawn);
  expect(joined?.path).not.toContain(alone?.path);
  expect(bowls?.width).toBeLessThan(2.8 * (bowl?.width ?? 0));
});

test('dots stand on their letters: what tells letters apart is drawn, above and below', () => {
  const [bare, below, above, three] = ['ٮ', 'ب', 'ت', 'ث'].map(drawn);
  if (!bare || !below || !above || !three) throw new Error('Something is missing.');
  expect([bare, below, above, three].map(closedPaths)).toEqual([1, 2, 3, 4]);
  expect(below.descent).toBeGreaterThan(bare.descent + 5);
  expect(above.ascent).toBeGreaterThan(bare.ascent + 3);
  expect(above.ascent).toBeLessThan(bare.ascent + 20);
});

test('the first letter stands at the right, but the first digit at the left', () => {
  const [first, second] = ['١', '٢'].map(drawn);
  const both = drawn('١٢');
  const reversed = drawn('٢١');
  expect(both.path.startsWith(first?.path.slice(0, 20) ?? '?')).toBe(true);
  expect(reversed.path.startsWith(second?.path.slice(0, 20) ?? '?')).toBe(true);
});

test('a word of Arabic and Latin letters is drawn, its first letters at the right', () => {
  const { runs } = setLine('ملفPNG', display);
  expect(runs.map(({ text, rightToLeft }) => [text, rightToLeft])).toEqual([
    ['PNG', false],
    ['ملف', true],
  ]);
});

const FRAME: TextFrame = {
  width: () => 1000,
  baselines: () => [50],
  sizes: { most: 50, least: 20 },
  lines: 1,
  align: 'start',
};

/** The words of a line from left to right. */
function line(text: string): { order: string[]; end: number } {
  const [placed] = fitText(text, display, [FRAME])?.lines ?? [];
  if (!placed) throw new Error(`${text} does not fit.`);
  const order = placed.line.runs.flatMap(({ text, rightToLeft }) => {
    const words = text.split(' ').filter((word) => word !== '');
    return rightToLeft ? words.reverse() : words;
  });
  return { order, end: Math.round(placed.x + placed.line.width * placed.size) };
}

test.each([
  ['سباق الخريف ٢٠٢٦', ['٢٠٢٦', 'الخريف', 'سباق'], 1000],
  ['٢٠٢٦ سباق', ['سباق', '٢٠٢٦'], 1000],
  ['شارة Day Skipper الذهبية', ['الذهبية', 'Day', 'Skipper', 'شارة'], 1000],
  ['Club نادي المرفأ 7 Porto', ['Club', '7', 'المرفأ', 'نادي', 'Porto'], undefined],
])('%s stands in the order in which it is read', (text, order, end) => {
  const found = line(text);
  expect(found.order).toEqual(order);
  if (end !== undefined) expect(found.end).toBe(end);
});
