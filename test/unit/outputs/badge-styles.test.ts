import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { brandPaletteOf } from '../../../src/drawing/brand-palette.ts';
import { type Pixels, rasterise } from '../../../src/drawing/rasterise.ts';
import { SHAPES } from '../../../src/drawing/shape.ts';
import { createFontStacks } from '../../../src/drawing/text/font-stack.ts';
import { setLine } from '../../../src/drawing/text/line.ts';
import { glyphsOfLine } from '../../../src/drawing/text/outline.ts';
import { BADGE_STYLES } from '../../../src/lib/badge-styles.ts';
import { contrast } from '../../../src/lib/contrast.ts';
import { loadFonts } from '../../../src/load/fonts.ts';
import type { BadgeSubject } from '../../../src/outputs/badge-image/badge-subject.ts';
import {
  drawBadge,
  drawSmallBadge,
  setName,
  undrawnParts,
} from '../../../src/outputs/badge-image/drawn-badge.ts';

const fonts = createFontStacks(await loadFonts());

/** Brands' colours: usual, light, pale, mixed, and those that are hard to print on. */
const COLOURS = [
  ...['#1f4e79', '#ffe14a', '#ff7a00', '#e0457b', '#ffffff', '#000000'],
  ...['#0b7a4b', '#8a1538', '#7fd1ae', '#808080', '#6d28d9', '#00a3e0'],
];

const SKIPPER: BadgeSubject = {
  id: 'day-skipper',
  name: 'Day Skipper',
  language: 'en',
  issuerName: 'Harbour Sailing Club',
  color: '#1f4e79',
  style: 'enamel',
  shape: 'disc',
  icon: 'ship-wheel',
  initials: 'DS',
};

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const draw = (change: Partial<BadgeSubject>) => drawBadge({ ...SKIPPER, ...change }, fonts, 600);

test('every style is drawn on every shape as it always was', () => {
  const digests = BADGE_STYLES.flatMap((style) =>
    SHAPES.map((shape) => [style, shape, digest(draw({ style, shape, level: 3, motto: 'Semper paratus' }))]),
  );
  expect(digests).toMatchSnapshot();
});

test('a badge of any style is paths only, and small enough', () => {
  for (const style of BADGE_STYLES) {
    for (const shape of SHAPES) {
      const svg = draw({ style, shape, level: 5, ribbon: '2026', name: '<script>"&', issuerName: '</svg>&' });
      expect(svg.match(/<[a-zA-Z]+/g)?.every((tag) => /^<(svg|path|g|clipPath|circle|rect)$/.test(tag))).toBe(
        true,
      );
      expect(svg.length, `${style} ${shape}`).toBeLessThan(45_000);
    }
  }
});

describe('colours', () => {
  test.each(COLOURS)('on %s everything that is read has a contrast of 4.5 to 1', (color) => {
    for (const accent of [undefined, ...COLOURS]) {
      const { field, tone, onField, band, onBand, paper, ink, words, isLight } = brandPaletteOf(
        color,
        accent,
      );
      const pairs: [string, string][] = [
        [onField, field],
        [onField, tone],
        [onBand, band],
        [ink, paper],
        [words, paper],
        ...(isLight ? [[words, field] as [string, string]] : []),
      ];
      for (const [one, other] of pairs)
        expect(contrast(one, other), `${one} on ${other}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('a brand’s colour is the field of its enamel, just as it is given', () => {
    for (const color of COLOURS) expect(draw({ color })).toContain(`fill="${color}"`);
  });
});

describe('the rim', () => {
  const parts = (change: Partial<BadgeSubject>) => undrawnParts({ ...SKIPPER, ...change }, fonts);

  test('says the issuer’s name in capitals of its language', () => {
    expect(draw({})).not.toBe(draw({ rim: 'none' }));
    expect(draw({ issuerName: 'Denizcilik', language: 'tr' })).not.toBe(draw({ issuerName: 'Denizcilik' }));
  });

  test('stays bare rather than half a name, and says so', () => {
    expect(
      parts({
        issuerName:
          'Association of Harbour, Sailing and Rescue Clubs of the Northern Coast and of All Its Islands and Rivers',
      }),
    ).toEqual(['rim']);
    expect(parts({ issuerName: '山田ヨットクラブ' })).toEqual(['rim']);
    expect(parts({ motto: 'm'.repeat(60) })).toEqual(['motto']);
    expect(parts({ ribbon: '二〇二六' })).toEqual(['ribbon']);
    expect(parts({ motto: 'Semper paratus', rim: 'none' })).toEqual([]);
  });

  test.each(['نادي الإبحار', 'Ναυτικός Όμιλος', 'Яхт-клуб Гавань', 'Łódzki Klub Żeglarski'])(
    '%s is set',
    (issuerName) => {
      expect(parts({ issuerName })).toEqual([]);
    },
  );

  test('letters of a script that joins them are as far apart as on a line', () => {
    const issuerName = 'نادي الإبحار';
    const svg = draw({ issuerName, name: 'x' });
    const size = Number(/rotate\([-\d.]+\) scale\(([\d.]+)\)/.exec(svg)?.[1]);
    const places = [...svg.matchAll(/translate\(([-\d.]+) ([-\d.]+)\) rotate/g)].map(([, x, y]) =>
      [x, y].map(Number),
    );
    const middles = glyphsOfLine(setLine(issuerName, fonts.strong)).filter(({ path }) => path.toSVG() !== '');
    expect(places.length).toBe(middles.length);
    for (const [index, { middle }] of middles.entries()) {
      const [from, to] = [places[0] ?? [], places[index] ?? []];
      const chord = Math.hypot((to[0] ?? 0) - (from[0] ?? 0), (to[1] ?? 0) - (from[1] ?? 0));
      const along = 2 * 269 * Math.asin(chord / 2 / 269);
      expect(Math.abs(along - (middle - (middles[0]?.middle ?? 0)) * size)).toBeLessThan(3);
    }
  });

  test('with the name on it, the emblem stands alone', () => {
    expect(draw({ rim: 'name' }).length).toBeLessThan(draw({}).length);
  });
});

describe('names', () => {
  const lines = (name: string) =>
    setName({ ...SKIPPER, name }, fonts)?.lines.map(({ line }) => line.text.replaceAll('\u00a0', ' '));

  test('are broken into lines of like length', () => {
    expect(lines('Harbour Rescue Crew of the Year')).toEqual(['Harbour', 'Rescue Crew', 'of the Year']);
  });

  test('keep a number with its word', () => {
    expect(lines('Coastal Navigation Level 2')?.at(-1)).toBe('Level 2');
  });
});

describe('in small places', () => {
  const ICONS = [
    ...[
      'anchor',
      'ship-wheel',
      'lifebuoy',
      'compass',
      'hammer',
      'leaf',
      'heart',
      'star',
      'book-open',
      'chef-hat',
    ],
    ...['fish', 'flag', 'tree', 'bird', 'camera', 'bike', 'rocket', 'music', 'key', 'bell'],
  ];

  /**
   * The share of pixels that differ by a third of the way from black to white. Of 48 × 48 pixels a fifth is the emblem's: one in
   * fifty is a tenth of it, some 46 pixels or a spot of 7 × 7, which nobody overlooks. What the grounds of two badges
   * differ in stays below half of that.
   */
  const LEAST = 0.02;
  const small = (change: Partial<BadgeSubject>) =>
    rasterise(drawSmallBadge({ ...SKIPPER, ...change }, fonts, 600), 48);
  const differing = ({ data }: Pixels, other: Pixels) => {
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      const away = [0, 1, 2].map((part) => Math.abs((data[at + part] ?? 0) - (other.data[at + part] ?? 0)));
      if (Math.max(...away) > 85) count++;
    }
    return count / (data.length / 4);
  };

  test.each(BADGE_STYLES)('grounds of %s do not tell badges apart', async (style) => {
    const [one, other] = await Promise.all([small({ style, id: 'a' }), small({ style, id: 'b' })]);
    expect(differing(one, other)).toBeLessThan(LEAST / 2);
  });

  test.each(BADGE_STYLES)('twenty of one site in %s are told apart at 48 pixels', async (style) => {
    const pictures = await Promise.all(ICONS.map((icon, at) => small({ style, icon, id: `badge-${at}` })));
    for (const [index, one] of pictures.entries()) {
      for (const [later, other] of pictures.slice(index + 1).entries()) {
        const pair = `${ICONS[index]} and ${ICONS[index + later + 1]}`;
        expect(differing(one, other), pair).toBeGreaterThan(LEAST);
      }
    }
  });
});
