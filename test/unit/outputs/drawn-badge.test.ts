import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLettering } from '../../../src/drawing/lettering.ts';
import { rasterise } from '../../../src/drawing/rasterise.ts';
import { SHAPES } from '../../../src/drawing/shape.ts';
import { loadFonts } from '../../../src/load/fonts.ts';
import type { BadgeSubject } from '../../../src/outputs/badge-image/badge-subject.ts';
import { drawBadge, setName } from '../../../src/outputs/badge-image/drawn-badge.ts';

const fonts = await loadFonts();
const lettering = createLettering(fonts);

const BOWLINE: BadgeSubject = {
  id: 'bowline',
  name: 'Bowline',
  color: '#1f4e79',
  shape: 'disc',
  icon: 'anchor',
  initials: 'B',
};

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const draw = (change: Partial<BadgeSubject>) => drawBadge({ ...BOWLINE, ...change }, lettering, 600);

test('the same subject gives the same bytes, whichever lettering draws it', async () => {
  const again = await drawBadge(BOWLINE, createLettering(await loadFonts()), 600);
  expect(await draw({})).toBe(again);
});

test('every shape is drawn as it always was', async () => {
  const digests = await Promise.all(SHAPES.map(async (shape) => [shape, digest(await draw({ shape }))]));
  expect(digests).toMatchSnapshot();
});

test('two hundred ids give two hundred patterns', async () => {
  const drawn = await Promise.all(
    Array.from({ length: 200 }, async (_, index) => digest(await draw({ id: `id-${index}` }))),
  );
  expect(new Set(drawn).size).toBe(200);
});

test('a badge is paths only: no text, no reference, no script', async () => {
  const svg = await draw({ name: '<script>"&', icon: undefined, initials: '<&' });
  expect(svg).not.toMatch(/<text|<script|href|url\((?!#frame\))/);
  expect(svg.match(/<[a-zA-Z]+/g)?.every((tag) => /^<(svg|path|g|clipPath|circle|rect)$/.test(tag))).toBe(
    true,
  );
});

test('no name makes it fail: any text, any colour, any shape', async () => {
  const subject = fc.record({
    id: fc.string({ minLength: 1, maxLength: 20 }),
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 500 }).filter((name) => name.trim() !== ''),
    initials: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
    icon: fc.constantFrom(undefined, 'anchor', 'no-such-icon', '__proto__'),
    color: fc.option(
      fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`),
      { nil: undefined },
    ),
    shape: fc.constantFrom(...SHAPES),
  });
  await fc.assert(
    fc.asyncProperty(subject, async (each) => {
      const pixels = await rasterise(await drawBadge(each, lettering, 600), 90);
      expect([pixels.width, pixels.height]).toEqual([90, 90]);
    }),
    { numRuns: 40 },
  );
});

describe('names', () => {
  test.each([
    ['Q', 'Q'],
    ['Harbour Rescue Crew', 'Harbour Rescue Crew'],
    ['Καλλιτεχνική Ναυσιπλοΐα', 'Καλλιτεχνική Ναυσιπλοΐα'],
    ['Мастер узлов', 'Мастер узлов'],
    ['Người thủy thủ', 'Người thủy thủ'],
    ['Łódź żeglarska', 'Łódź żeglarska'],
    ['Donaudampfschifffahrt', 'Donaudampfschifffahrt'],
    ['山田 花子', undefined],
    ['ليلى حداد', 'ليلى حداد'],
    ['سباق ٢٠٢٦ Club', 'سباق ٢٠٢٦ Club'],
    ['ملفPNG', undefined],
    ['שייט', undefined],
    ['Sailing ⛵', undefined],
  ])('%s', async (name, drawn) => {
    for (const shape of SHAPES) {
      expect((await setName({ ...BOWLINE, name, shape }, lettering))?.drawn).toBe(drawn);
    }
  });

  test('a name of 500 letters is shortened at a word', async () => {
    const name = 'Navigation in coastal waters by day and night '.repeat(11).slice(0, 500);
    const set = await setName({ ...BOWLINE, name }, lettering);
    expect(set?.drawn).toMatch(/^Navigation in coastal waters .*\w…$/);
    expect(name.startsWith(set?.drawn.slice(0, -1) ?? '-')).toBe(true);
  });

  test('a word of 500 letters is shortened at a letter', async () => {
    const set = await setName({ ...BOWLINE, name: 'm'.repeat(500) }, lettering);
    expect(set?.drawn).toMatch(/^m{8,}…$/);
  });

  test('words stay inside the field, whatever the shape', async () => {
    for (const shape of SHAPES) {
      for (const name of ['Bowline', 'Day Skipper', 'Story Hour Host', 'Coastal Navigation and Weather']) {
        const words = (await setName({ ...BOWLINE, name, shape }, lettering))?.words ?? [];
        expect(words.length).toBeGreaterThan(0);
        for (const { x, y, word, size } of words) {
          const right = x + (word.width * size) / 100;
          expect(Math.max(Math.hypot(x, y), Math.hypot(right, y))).toBeLessThan(260);
        }
      }
    }
  });

  test('a name of up to twenty letters is at least 8 pixels high at 90 pixels', async () => {
    for (const shape of SHAPES) {
      for (const name of ['Bowline', 'Day Skipper', 'Harbour Rescue Crew', 'Story Hour Host']) {
        const size = (await setName({ ...BOWLINE, name, shape }, lettering))?.words[0]?.size ?? 0;
        expect((size * 90) / 600).toBeGreaterThan(8);
      }
    }
  });
});
