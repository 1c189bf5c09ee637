import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, darkenFor, lightenFor, TEXT_CONTRAST } from '../../../src/lib/contrast.ts';
import { GROUNDS } from '../../../src/lib/palette.ts';

const day = Object.values(GROUNDS.day);
const night = Object.values(GROUNDS.night);
const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('the contrast of known pairs', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#ffffff', '#000000')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
  expect(contrast('#123456', '#123456')).toBe(1);
});

test('any colour reads on paper and mat by day', () => {
  fc.assert(
    fc.property(color, (given) => {
      const corrected = darkenFor(day, given);
      expect(corrected).toMatch(/^#[0-9a-f]{6}$/);
      for (const ground of day) expect(contrast(corrected, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    }),
    { numRuns: 2000 },
  );
});

test('any colour reads on paper and mat by night', () => {
  fc.assert(
    fc.property(color, (given) => {
      const corrected = lightenFor(night, given);
      expect(corrected).toMatch(/^#[0-9a-f]{6}$/);
      for (const ground of night) expect(contrast(corrected, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    }),
    { numRuns: 2000 },
  );
});

test('a colour that reads already stays as it is', () => {
  expect(darkenFor(day, '#1f4e79')).toBe('#1f4e79');
  expect(lightenFor(night, '#ffd166')).toBe('#ffd166');
});

test('a correction goes no further than it must, and keeps the hue', () => {
  const yellow = darkenFor(day, '#ffcc00');
  expect(Math.min(...day.map((ground) => contrast(yellow, ground)))).toBeLessThan(TEXT_CONTRAST + 0.1);
  const [red = 0, green = 0, blue = 1] = [1, 3, 5].map((at) => Number.parseInt(yellow.slice(at, at + 2), 16));
  expect(red).toBeGreaterThan(green);
  expect(green).toBeGreaterThan(10 * blue);
});

/** A colour of the style sheet by day and by night. */
function dayAndNight(css: string, name: string): (string | undefined)[] {
  return ['day', 'night'].map((when) => new RegExp(`--${name}-${when}: (#[0-9a-f]{6});`).exec(css)?.[1]);
}

test('the grounds are those of the style sheet', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  expect(dayAndNight(css, 'paper')).toEqual([GROUNDS.day.paper, GROUNDS.night.paper]);
  expect(dayAndNight(css, 'mat')).toEqual([GROUNDS.day.mat, GROUNDS.night.mat]);
});

test('every ink of the style sheet reads on both grounds of its palette', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  for (const name of ['ink', 'quiet', 'alarm', 'accent']) {
    const [onDay, onNight] = dayAndNight(css, name);
    for (const ground of day)
      expect(contrast(onDay ?? '', ground), name).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    for (const ground of night)
      expect(contrast(onNight ?? '', ground), name).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  }
});
