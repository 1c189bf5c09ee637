import { Resvg } from '@resvg/resvg-js';
import { createFontStacks } from '../src/drawing/text/font-stack.ts';
import { bakedJson } from '../src/lib/baked-json.ts';
import type { Fonts } from '../src/lib/font-file.ts';
import { loadFonts } from '../src/load/fonts.ts';
import type { Achievement } from '../src/model/achievement.ts';
import type { AchievementId } from '../src/model/id.ts';
import { createBadgeImages } from '../src/outputs/badge-image/badge-images.ts';
import { bakePng } from '../src/outputs/baked-png/bake-png.ts';
import { type Row, time } from './row.ts';
import { sampleAchievement, sampleCredential, sampleSite } from './sample-credential.ts';

const AWARDS = 300;
const DRAWINGS = 12;

/** The cost of badge images: for many awards of one achievement, for each new drawing, and in bytes. */
export async function benchImages(): Promise<Row[]> {
  const fonts = await loadFonts();
  const drawings = Array.from(
    { length: DRAWINGS },
    (_, index): Achievement => ({
      ...sampleAchievement,
      id: `bowline-${index}` as AchievementId,
    }),
  );
  await drawAll(drawings.slice(0, 2), fonts);
  const baked = await time(() => bakeAll(fonts));
  const drawn = await time(() => drawAll(drawings, fonts));
  const plain = await time(() => drawPlainly(drawings, fonts));
  const { png, svg } = createBadgeImages(sampleSite, createFontStacks(fonts));
  return [
    {
      name: 'baked badges of one achievement, against drawing each award’s badge anew',
      ours: (AWARDS / baked) * 1000,
      baseline: (DRAWINGS / drawn) * 1000,
      unit: 'badges/s',
    },
    {
      name: 'new badge drawings with a palette, against the same drawings by resvg’s own encoder',
      ours: (DRAWINGS / drawn) * 1000,
      baseline: (DRAWINGS / plain) * 1000,
      unit: 'drawings/s',
    },
    {
      name: 'one badge PNG, against resvg’s own encoder (less is better)',
      ours: (await png(sampleAchievement)).length,
      baseline: new Resvg(await svg(sampleAchievement), OPTIONS).render().asPng().length,
      unit: 'bytes',
    },
  ];
}

const OPTIONS = { font: { loadSystemFonts: false } };

async function bakeAll(fonts: Fonts): Promise<void> {
  const { png } = createBadgeImages(sampleSite, createFontStacks(fonts));
  for (let index = 0; index < AWARDS; index++) {
    bakePng(await png(sampleAchievement), bakedJson(sampleCredential(index)));
  }
}

async function drawAll(achievements: readonly Achievement[], fonts: Fonts): Promise<void> {
  const { png } = createBadgeImages(sampleSite, createFontStacks(fonts));
  for (const achievement of achievements) await png(achievement);
}

async function drawPlainly(achievements: readonly Achievement[], fonts: Fonts): Promise<void> {
  const { svg } = createBadgeImages(sampleSite, createFontStacks(fonts));
  for (const achievement of achievements) new Resvg(await svg(achievement), OPTIONS).render().asPng();
}
