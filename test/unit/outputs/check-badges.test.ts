import { describe, expect, test } from 'vitest';
import { createFontStacks } from '../../../src/drawing/text/font-stack.ts';
import { LanyardError } from '../../../src/errors/index.ts';
import { loadFonts } from '../../../src/load/fonts.ts';
import type { Achievement } from '../../../src/model/achievement.ts';
import type { AchievementId } from '../../../src/model/id.ts';
import type { Site } from '../../../src/model/site.ts';
import { createBadgeImages } from '../../../src/outputs/badge-image/badge-images.ts';
import { checkBadgeImage, checkImages } from '../../../src/outputs/badge-image/check-badges.ts';
import { problemLines } from '../../support/problem-lines.ts';
import { sampleSite } from '../../support/sample-site.ts';

const fonts = createFontStacks(await loadFonts());
const sample = await sampleSite();
const bowline = sample.achievements.get('bowline' as AchievementId) as Achievement;

const siteWith = (change: Partial<Achievement>): Site => ({
  ...sample,
  issuers: new Map(),
  achievements: new Map([[bowline.id, { ...bowline, ...change }]]),
});

describe('what a badge is drawn from is checked with the rest', () => {
  test.each<[string, Partial<Achievement>]>([
    ['a misspelt icon', { drawing: { icon: 'ancor' } }],
    ['an icon of nowhere', { drawing: { icon: 'qqqqqqqqqq' } }],
    ['initials that no font has', { drawing: { initials: '山花' } }],
    ['initials that are a picture', { drawing: { initials: '⛵' } }],
    ['a name far too long', { name: 'Navigation in coastal waters by day and night '.repeat(10).trim() }],
    [
      'an image that is none',
      {
        image: {
          file: 'content/achievements/x.svg',
          mediaType: 'image/svg+xml',
          bytes: new Uint8Array(),
          alt: 'x',
        },
      },
    ],
  ])('%s', async (_, change) => {
    const problems = await checkImages(siteWith(change), fonts);
    expect(problemLines(problems)).toMatchSnapshot();
    expect(problems.every(({ file }) => file?.startsWith('content/achievements/'))).toBe(true);
  });
});

test('an image with errors is not drawn: the problems are thrown, not a stack', async () => {
  const image = {
    file: 'content/achievements/x.svg',
    mediaType: 'image/svg+xml' as const,
    bytes: new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script/></svg>',
    ),
    alt: 'x',
  };
  const achievement = { ...bowline, image };
  const images = createBadgeImages(siteWith({ image }), fonts);
  await expect(images.png(achievement)).rejects.toThrow(LanyardError);
  await expect(images.svg(achievement)).rejects.toThrow(/image\/svg-element: <script> is not allowed/);
});

test('the sample’s own images pass, each by itself', async () => {
  const images = [...sample.issuers.values(), ...sample.achievements.values()].flatMap(
    ({ image }) => image ?? [],
  );
  expect(images.map(({ file }) => file)).toEqual([
    'content/issuers/harbour.svg',
    'content/achievements/autumn-regatta.png',
    'content/achievements/night-passage.svg',
  ]);
  expect((await Promise.all(images.map(checkBadgeImage))).flat()).toEqual([]);
});
