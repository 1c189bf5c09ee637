import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawnText } from '../../../src/drawing/text/drawn-text.ts';
import { createFontStacks, type FontStacks } from '../../../src/drawing/text/font-stack.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { messagesFor } from '../../../src/i18n/messages.ts';
import { loadFonts } from '../../../src/load/fonts.ts';
import type { Achievement } from '../../../src/model/achievement.ts';
import type { Site } from '../../../src/model/site.ts';
import { createBadgeImages } from '../../../src/outputs/badge-image/badge-images.ts';
import type { BadgeImages } from '../../../src/outputs/output.ts';
import { sampleContext } from '../../support/sample-site.ts';

let site: Site;
let fonts: FontStacks;
let preview: BadgeImages;
let production: BadgeImages;
beforeAll(async () => {
  site = (await sampleContext()).issued.site;
  fonts = createFontStacks(await loadFonts());
  preview = createBadgeImages(site, fonts, 'preview');
  production = createBadgeImages(site, fonts, 'production');
});

function kindOf({ image }: Achievement): string {
  return image?.mediaType ?? 'drawn';
}

/** How much of a square part of an image is the stamp's red, from 0 to 1. */
async function red(png: Uint8Array, part: { left: number; top: number; width: number; height: number }) {
  const pixels = await sharp(png).flatten({ background: '#fff' }).extract(part).raw().toBuffer();
  let count = 0;
  for (let at = 0; at < pixels.length; at += 3) {
    const [r = 0, g = 0, b = 0] = pixels.subarray(at, at + 3);
    if (Math.abs(r - 0xb3) + Math.abs(g - 0x26) + Math.abs(b - 0x1e) < 40) count++;
  }
  return count / (pixels.length / 3);
}

const STAMP = { left: 150, top: 480, width: 300, height: 100 };
const ABOVE = { left: 0, top: 0, width: 600, height: 450 };

test.each(LANGUAGES)('the stamps in %s can all be drawn', (language) => {
  const { previewStamp, sampleStamp } = messagesFor(language).frame;
  expect(drawnText(previewStamp + sampleStamp, fonts.strong).missing).toEqual([]);
});

describe('a preview’s badge images', () => {
  test('of every kind are stamped, and the stamp leaves the face alone', async () => {
    const kinds = new Set<string>();
    for (const achievement of site.achievements.values()) {
      kinds.add(kindOf(achievement));
      const [stamped, clean] = [await preview.png(achievement), await production.png(achievement)];
      expect(await red(stamped, STAMP), achievement.id).toBeGreaterThan((await red(clean, STAMP)) + 0.15);
      expect(Math.abs((await red(stamped, ABOVE)) - (await red(clean, ABOVE))), achievement.id).toBeLessThan(
        0.02,
      );
      expect(stamped.length, achievement.id).toBeLessThan(256_000);
    }
    expect([...kinds].sort()).toEqual(['drawn', 'image/png', 'image/svg+xml']);
  });

  test('are stamped as SVG as well', async () => {
    for (const achievement of site.achievements.values()) {
      const svg = await preview.svg(achievement);
      expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600"')).toBe(true);
      const drawn = await sharp(Buffer.from(svg)).png().toBuffer();
      expect(await red(drawn, STAMP), achievement.id).toBeGreaterThan(0.15);
    }
  });

  test('have the same bytes when made again', async () => {
    const again = createBadgeImages(site, createFontStacks(await loadFonts()), 'preview');
    for (const achievement of site.achievements.values()) {
      expect(Buffer.compare(await again.png(achievement), await preview.png(achievement))).toBe(0);
    }
  });
});
