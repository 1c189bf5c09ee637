import { encodePng } from '../../drawing/encode-png.ts';
import type { Lettering } from '../../drawing/lettering.ts';
import { type Pixels, rasterise } from '../../drawing/rasterise.ts';
import { hasErrors, LanyardError } from '../../errors.ts';
import type { Achievement } from '../../model/achievement.ts';
import type { AchievementId } from '../../model/id.ts';
import type { LoadedImage } from '../../model/image.ts';
import { issuerOf, type Site } from '../../model/site.ts';
import type { BadgeImages } from '../output.ts';
import { preparePng } from './author-png.ts';
import { prepareSvg } from './author-svg.ts';
import { subjectOf } from './badge-subject.ts';
import { drawBadge } from './drawn-badge.ts';
import type { Prepared } from './prepared.ts';

/** The side of every badge image, in pixels. */
export const BADGE_SIZE = 600;

/** The largest badge PNG: what most wallets and backpacks take. */
export const MAX_BADGE_BYTES = 256_000;

/** The badge images of a site. Each is made when first asked for, and only once. */
export function createBadgeImages(site: Site, lettering: Lettering): BadgeImages {
  const svg = once((achievement) => svgOf(achievement, site, lettering));
  const png = once(async (achievement) => {
    const { image } = achievement;
    const pixels =
      image?.mediaType === 'image/png'
        ? await pixelsOf(image)
        : await rasterise(await svg(achievement), BADGE_SIZE);
    return encodePng(pixels, MAX_BADGE_BYTES);
  });
  return {
    png,
    svg: async (achievement) =>
      achievement.image?.mediaType === 'image/png' ? framed(await png(achievement)) : svg(achievement),
  };
}

function once<Made>(
  make: (achievement: Achievement) => Promise<Made>,
): (achievement: Achievement) => Promise<Made> {
  const made = new Map<AchievementId, Promise<Made>>();
  return (achievement) => {
    const promise = made.get(achievement.id) ?? make(achievement);
    made.set(achievement.id, promise);
    return promise;
  };
}

async function svgOf(achievement: Achievement, site: Site, lettering: Lettering): Promise<string> {
  const { image } = achievement;
  if (image) return accepted(await prepareSvg(image, BADGE_SIZE));
  return drawBadge(subjectOf(achievement, issuerOf(site, achievement)), lettering, BADGE_SIZE);
}

async function pixelsOf(image: LoadedImage): Promise<Pixels> {
  return accepted(await preparePng(image, BADGE_SIZE));
}

function accepted<Made>({ made, problems }: Prepared<Made>): Made {
  if (made === undefined || hasErrors(problems)) throw new LanyardError(problems);
  return made;
}

/** A PNG inside an SVG, for awards whose badge was painted. */
function framed(png: Uint8Array): string {
  const size = `width="${BADGE_SIZE}" height="${BADGE_SIZE}"`;
  const data = Buffer.from(png).toString('base64');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${BADGE_SIZE} ${BADGE_SIZE}"><image ${size} href="data:image/png;base64,${data}"/></svg>`;
}
