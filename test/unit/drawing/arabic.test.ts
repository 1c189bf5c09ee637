import { expect, test } from 'vitest';
import { fitWords, type Room } from '../../../src/drawing/fit-words.ts';
import { createLettering, type Lettered } from '../../../src/drawing/lettering.ts';
import { loadFonts } from '../../../src/load/fonts.ts';

const lettering = createLettering(await loadFonts());

async function drawn(word: string): Promise<Lettered> {
  const outline = await lettering.serif(word);
  if (!outline) throw new Error(`${word} was not drawn.`);
  return outline;
}

const closedPaths = ({ path }: Lettered) => path.match(/Z/g)?.length ?? 0;

test('letters join: three of them are narrower than three that stand alone', async () => {
  const [alone, joined] = await Promise.all(['ه', 'ههه'].map(drawn));
  const [bowl, bowls] = await Promise.all(['س', 'سسس'].map(drawn));
  expect(joined?.path).not.toContain(alone?.path);
  expect(bowls?.width).toBeLessThan(2.8 * (bowl?.width ?? 0));
});

test('dots stand on their letters: what tells letters apart is drawn, above and below', async () => {
  const [bare, below, above, three] = await Promise.all(['ٮ', 'ب', 'ت', 'ث'].map(drawn));
  if (!bare || !below || !above || !three) throw new Error('Something is missing.');
  expect([bare, below, above, three].map(closedPaths)).toEqual([1, 2, 3, 4]);
  expect(below.descent).toBeGreaterThan(bare.descent + 5);
  expect(above.ascent).toBeGreaterThan(bare.ascent + 3);
  expect(above.ascent).toBeLessThan(bare.ascent + 20);
});

test('the first letter stands at the right, but the first digit at the left', async () => {
  const [first, second] = await Promise.all(['١', '٢'].map(drawn));
  const both = await drawn('١٢');
  const reversed = await drawn('٢١');
  expect(both.path.startsWith(first?.path.slice(0, 20) ?? '?')).toBe(true);
  expect(reversed.path.startsWith(second?.path.slice(0, 20) ?? '?')).toBe(true);
});

test('a word of Arabic and Latin letters is not drawn at all', async () => {
  expect(await lettering.serif('ملفPNG')).toBeUndefined();
});

const ROOM: Room = {
  width: () => 1000,
  baselines: () => [50],
  sizes: { most: 50, least: 20 },
  lines: 1,
  align: 'start',
};

/** The words of a line from left to right. */
async function line(text: string): Promise<{ order: string[]; end: number }> {
  const words = text.split(' ');
  const outlines = await Promise.all(words.map(drawn));
  const placed = fitWords(outlines, ROOM) ?? [];
  const order = placed.toSorted((a, b) => a.x - b.x);
  const last = order.at(-1);
  return {
    order: order.map(({ word }) => words[outlines.indexOf(word)] ?? ''),
    end: Math.round(last ? last.x + (last.word.width * last.size) / 100 : 0),
  };
}

test.each([
  ['سباق الخريف ٢٠٢٦', ['٢٠٢٦', 'الخريف', 'سباق'], 1000],
  ['٢٠٢٦ سباق', ['سباق', '٢٠٢٦'], 1000],
  ['شارة Day Skipper الذهبية', ['الذهبية', 'Day', 'Skipper', 'شارة'], 1000],
  ['Club نادي المرفأ 7 Porto', ['Club', '7', 'المرفأ', 'نادي', 'Porto'], undefined],
])('%s stands in the order in which it is read', async (text, order, end) => {
  const found = await line(text);
  expect(found.order).toEqual(order);
  if (end !== undefined) expect(found.end).toBe(end);
});
