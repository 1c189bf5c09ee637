import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { badgeImage } from '../../../src/outputs/badge-image/badge-image.ts';
import { checkImages } from '../../../src/outputs/badge-image/check-badges.ts';
import { badgeThumbnail } from '../../../src/outputs/badge-thumbnail/badge-thumbnail.ts';
import { bakedPng } from '../../../src/outputs/baked-png/baked-png.ts';
import { bakedSvg } from '../../../src/outputs/baked-svg/baked-svg.ts';
import { issuerImage } from '../../../src/outputs/issuer-image/issuer-image.ts';
import type { Output, OutputContext } from '../../../src/outputs/output.ts';
import { planOutput } from '../../../src/outputs/plan.ts';
import { socialCard } from '../../../src/outputs/social-card/social-card.ts';
import { unbakePng } from '../../../src/verify/unbake-png.ts';
import { unbakeSvg } from '../../../src/verify/unbake-svg.ts';
import { sampleContext } from '../../support/sample-site.ts';

let context: OutputContext;
beforeAll(async () => {
  context = await sampleContext();
});

async function made(output: Output): Promise<Map<string, Uint8Array>> {
  const files = planOutput(output, context).map(async ({ path, bytes }) => [path, await bytes()] as const);
  return new Map(await Promise.all(files));
}

const GOLDEN = join(import.meta.dirname, '../../golden/badges');

/** The mean difference of two pictures' channels, 0 to 255, at a size at which a person would compare them. */
async function difference(one: Uint8Array, other: Uint8Array): Promise<number> {
  const pixels = (png: Uint8Array) =>
    sharp(png).resize(150, 150, { fit: 'fill' }).flatten({ background: '#fff' }).raw().toBuffer();
  const [a, b] = await Promise.all([pixels(one), pixels(other)]);
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;
}

describe('badge images', () => {
  test('there is one for each achievement: square, 600 pixels, below 256 KB', async () => {
    const images = await made(badgeImage);
    expect([...images.keys()]).toEqual(
      [...context.issued.site.achievements.keys()].map((id) => `achievements/${id}.png`),
    );
    for (const png of images.values()) {
      const { width, height, format } = await sharp(png).metadata();
      expect([width, height, format]).toEqual([600, 600, 'png']);
      expect(png.length).toBeLessThan(256_000);
    }
  });

  test('each has a small one for lists, of the same look', async () => {
    const small = [...(await made(badgeThumbnail)).values()];
    const whole = [...(await made(badgeImage)).values()];
    expect(small.length).toBe(whole.length);
    for (const [index, webp] of small.entries()) {
      const { width, height, format } = await sharp(webp).metadata();
      expect([width, height, format]).toEqual([320, 320, 'webp']);
      expect(webp.length).toBeLessThan(40_000);
      // One that is drawn has no name in it: that stands beside it in lists.
      expect(await difference(webp, whole[index] ?? webp)).toBeLessThan(25);
    }
  });

  test('they look as they did (UPDATE_GOLDEN=1 keeps new ones)', async () => {
    for (const [path, png] of await made(badgeImage)) {
      const golden = join(GOLDEN, path.replace('achievements/', ''));
      if (process.env['UPDATE_GOLDEN']) {
        mkdirSync(GOLDEN, { recursive: true });
        writeFileSync(golden, await sharp(png).resize(150).png({ palette: true }).toBuffer());
      }
      expect(await difference(png, readFileSync(golden)), path).toBeLessThan(3);
    }
  });

  test('two of them never look the same', async () => {
    const images = [...(await made(badgeImage)).values()];
    for (const [index, one] of images.entries()) {
      for (const other of images.slice(index + 1)) expect(await difference(one, other)).toBeGreaterThan(6);
    }
  });

  test('each is made once, however often it is asked for', async () => {
    const [achievement] = context.issued.site.achievements.values();
    if (!achievement) throw new Error('no achievement');
    expect(context.badgeImages.png(achievement)).toBe(context.badgeImages.png(achievement));
  });

  test('made again from nothing they have the same bytes', async () => {
    const again = await sampleContext();
    for (const achievement of context.issued.site.achievements.values()) {
      expect(
        Buffer.compare(await context.badgeImages.png(achievement), await again.badgeImages.png(achievement)),
      ).toBe(0);
      expect(await context.badgeImages.svg(achievement)).toBe(await again.badgeImages.svg(achievement));
    }
  });

  test('the sample has nothing to complain of', async () => {
    expect(await checkImages(context.issued.site, context.fonts)).toEqual([]);
  });
});

test('an issuer with a logo gets it as PNG, one without gets none', async () => {
  const logos = await made(issuerImage);
  expect([...logos.keys()]).toEqual(['issuers/harbour.png']);
});

describe('social cards', () => {
  test('the site, each issuer and each achievement have one of 1200 × 630 below 120 KB', async () => {
    const cards = await made(socialCard);
    expect([...cards.keys()]).toMatchSnapshot();
    for (const png of cards.values()) {
      const { width, height } = await sharp(png).metadata();
      expect([width, height]).toEqual([1200, 630]);
      expect(png.length).toBeLessThanOrEqual(120_000);
    }
  });

  test('previews, samples and the real thing can be told apart', async () => {
    const cardIn = async (mode: OutputContext['issued']['mode']) => {
      const [card] = planOutput(socialCard, { ...context, issued: { ...context.issued, mode } });
      return sharp(await card?.bytes())
        .raw()
        .toBuffer();
    };
    const [production, preview, sample] = [
      await cardIn('production'),
      await cardIn('preview'),
      await cardIn('sample'),
    ];
    const changed = (one: Buffer) =>
      one.filter((value, index) => Math.abs(value - (production[index] ?? 0)) > 60).length;
    expect(changed(preview)).toBeGreaterThan(5_000);
    expect(changed(sample)).toBeGreaterThan(300);
    expect(changed(sample)).toBeLessThan(changed(preview));
  });
});

describe('how many bytes they take', () => {
  test.each([
    [badgeImage, 40_000],
    [socialCard, 65_000],
    [bakedPng, 45_000],
    [bakedSvg, 50_000],
  ])('of $0.name the median is small', async (output, limit) => {
    const sizes = [...(await made(output)).values()]
      .map(({ length }) => length)
      .sort((one, other) => one - other);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(limit);
  });
});

describe('baked images', () => {
  test('every award that is not private has both, and they hold its credential', async () => {
    const [pngs, svgs] = [await made(bakedPng), await made(bakedSvg)];
    const shown = context.issued.awards.filter(({ award }) => award.visibility !== 'private');
    expect(shown.length).toBeLessThan(context.issued.awards.length);
    expect([pngs.size, svgs.size]).toEqual([shown.length, shown.length]);
    for (const { award, secured } of shown) {
      const answers = [
        unbakePng(pngs.get(`badges/${award.id}.png`) ?? new Uint8Array()),
        unbakeSvg(svgs.get(`badges/${award.id}.svg`) ?? new Uint8Array()),
      ];
      for (const answer of answers) {
        if ('fault' in answer) throw new Error(answer.fault);
        expect(JSON.parse(answer.text)).toEqual(JSON.parse(JSON.stringify(secured.embedded)));
      }
    }
  });

  test('a baked PNG is its badge, pixel for pixel', async () => {
    const [shown] = context.issued.awards;
    if (!shown) throw new Error('no award');
    const baked = (await made(bakedPng)).get(`badges/${shown.award.id}.png`);
    const plain = await context.badgeImages.png(shown.achievement);
    expect(await sharp(baked).raw().toBuffer()).toEqual(await sharp(plain).raw().toBuffer());
  });
});
