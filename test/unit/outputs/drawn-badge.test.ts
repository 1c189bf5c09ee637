import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rasterise } from '../../../src/drawing/rasterise.ts';
import { SHAPES } from '../../../src/drawing/shape.ts';
import { createFontStacks } from '../../../src/drawing/text/font-stack.ts';
import { BADGE_STYLES, MAX_LEVEL, RIM_TEXTS } from '../../../src/lib/badge-styles.ts';
import { loadFonts } from '../../../src/load/fonts.ts';
import type { BadgeSubject } from '../../../src/outputs/badge-image/badge-subject.ts';
import { drawBadge, setName } from '../../../src/outputs/badge-image/drawn-badge.ts';

const fonts = createFontStacks(await loadFonts());

const BOWLINE: BadgeSubject = {
  id: 'bowline',
  name: 'Bowline',
  language: 'en',
  issuerName: 'Harbour Sailing Club',
  style: 'guilloche',
  color: '#1f4e79',
  shape: 'disc',
  icon: 'anchor',
  initials: 'B',
};

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const draw = (change: Partial<BadgeSubject>) => drawBadge({ ...BOWLINE, ...change }, fonts, 600);

test('the same subject gives the same bytes, whichever fonts draw it', async () => {
  const again = drawBadge(BOWLINE, createFontStacks(await loadFonts()), 600);
  expect(draw({})).toBe(again);
});

test('every shape is drawn as it always was', () => {
  const digests = SHAPES.map((shape) => [shape, digest(draw({ shape }))]);
  expect(digests).toMatchSnapshot();
});

test('two hundred ids give two hundred patterns', () => {
  const drawn = Array.from({ length: 200 }, (_, index) => digest(draw({ id: `id-${index}` })));
  expect(new Set(drawn).size).toBe(200);
});

test('a badge is paths only: no text, no reference, no script', () => {
  const svg = draw({ name: '<script>"&', icon: undefined, initials: '<&' });
  expect(svg).not.toMatch(/<text|<script|href|url\((?!#frame\))/);
  expect(svg.match(/<[a-zA-Z]+/g)?.every((tag) => /^<(svg|path|g|clipPath|circle|rect)$/.test(tag))).toBe(
    true,
  );
});

test('no name makes it fail: any text, any colour, any shape', async () => {
  const subject = fc.record({
    id: fc.string({ minLength: 1, maxLength: 20 }),
    language: fc.constantFrom('en', 'tr', 'ar'),
    issuerName: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
    style: fc.constantFrom(...BADGE_STYLES),
    rim: fc.constantFrom(undefined, ...RIM_TEXTS),
    motto: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { nil: undefined }),
    ribbon: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 14 }), { nil: undefined }),
    level: fc.option(fc.integer({ min: 1, max: MAX_LEVEL }), { nil: undefined }),
    accent: fc.constantFrom(undefined, '#c8102e', '#ffffff'),
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
      const pixels = await rasterise(drawBadge(each, fonts, 600), 90);
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
    ['ملفPNG', 'ملفPNG'],
    ['שייט', undefined],
    ['Sailing ⛵', 'Sailing'],
  ])('%s', (name, drawn) => {
    for (const shape of SHAPES) {
      expect(setName({ ...BOWLINE, name, shape }, fonts)?.drawn).toBe(drawn);
    }
  });

  test('a name of 500 letters is shortened at a word', () => {
    const name = 'Navigation in coastal waters by day and night '.repeat(11).slice(0, 500);
    const set = setName({ ...BOWLINE, name }, fonts);
    expect(set?.drawn).toMatch(/^Navigation in coastal waters .*\w…$/);
    expect(name.startsWith(set?.drawn.slice(0, -1) ?? '-')).toBe(true);
  });

  test('a word of 500 letters is shortened at a letter', () => {
    const set = setName({ ...BOWLINE, name: 'm'.repeat(500) }, fonts);
    expect(set?.drawn).toMatch(/^m{8,}…$/);
  });

  test('words stay inside the field, whatever the shape', () => {
    for (const shape of SHAPES) {
      for (const name of ['Bowline', 'Day Skipper', 'Story Hour Host', 'Coastal Navigation and Weather']) {
        const lines = setName({ ...BOWLINE, name, shape }, fonts)?.lines ?? [];
        expect(lines.length).toBeGreaterThan(0);
        for (const { x, y, line, size } of lines) {
          const right = x + line.width * size;
          expect(Math.max(Math.hypot(x, y), Math.hypot(right, y))).toBeLessThan(260);
        }
      }
    }
  });

  test('a name of up to twenty letters is at least 8 pixels high at 90 pixels', () => {
    for (const shape of SHAPES) {
      for (const name of ['Bowline', 'Day Skipper', 'Harbour Rescue Crew', 'Story Hour Host']) {
        const size = setName({ ...BOWLINE, name, shape }, fonts)?.lines[0]?.size ?? 0;
        expect((size * 90) / 600).toBeGreaterThan(8);
      }
    }
  });
});
