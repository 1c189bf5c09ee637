import { encodePng, shrinkImage } from '../../drawing/encode-image.ts';
import { type Pixels, rasterise } from '../../drawing/rasterise.ts';
import type { FontStacks } from '../../drawing/text/font-stack.ts';
import { hasErrors, LanyardError } from '../../errors/index.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { IssuingMode } from '../../issue/issued-site.ts';
import { memoise } from '../../lib/memoise.ts';
import type { Achievement } from '../../model/achievement.ts';
import type { LoadedImage } from '../../model/image.ts';
import type { Issuer } from '../../model/issuer.ts';
import type { Site } from '../../model/site.ts';
import type { BadgeImages } from '../output.ts';
import { prepareBitmap } from './author-bitmap.ts';
import { prepareSvg } from './author-svg.ts';
import { subjectOf } from './badge-subject.ts';
import { drawBadge, drawSmallBadge } from './drawn-badge.ts';
import type { Prepared } from './prepared.ts';
import { stampPreview } from './preview-stamp.ts';

/** The side of every badge image, in pixels. */
const BADGE_SIZE = 600;

/** The side of the image in lists: twice as fine as it is shown on a desktop. */
const THUMBNAIL_SIZE = 320;

/** The largest badge PNG: with a credential baked in, it stays below the 256 KB that backpacks take. */
const MAX_BADGE_BYTES = 240_000;

/** The badge images of a site. Each is made when first asked for, and only once. A preview's are stamped. */
export function createBadgeImages(
  site: Site,
  fonts: FontStacks,
  mode: IssuingMode = 'production',
): BadgeImages {
  const words = messagesFor(site.config.language);
  const painted = once((achievement: Painted) => authorPng(achievement.image));
  const plain = async (achievement: Achievement) => {
    if (isPainted(achievement)) return framed(await painted(achievement));
    if (achievement.image) return authorSvg(achievement.image);
    return drawBadge(subjectOf(achievement, site), fonts, BADGE_SIZE);
  };
  const svg = once(async (achievement: Achievement) => {
    const drawing = await plain(achievement);
    return mode === 'preview' ? stampPreview(drawing, fonts, BADGE_SIZE, words) : drawing;
  });
  const png = once(async (achievement: Achievement) => {
    if (isPainted(achievement) && mode !== 'preview') return painted(achievement);
    return toPng(await rasterise(await svg(achievement), BADGE_SIZE));
  });
  const small = async (achievement: Achievement) => {
    const drawing = drawSmallBadge(subjectOf(achievement, site), fonts, BADGE_SIZE);
    const shown = mode === 'preview' ? stampPreview(drawing, fonts, BADGE_SIZE, words) : drawing;
    return encodePng(await rasterise(shown, BADGE_SIZE), MAX_BADGE_BYTES);
  };
  return {
    png,
    thumbnail: async (achievement) =>
      shrinkImage(await (achievement.image ? png(achievement) : small(achievement)), THUMBNAIL_SIZE),
    svg,
    logo: once(async ({ id, image }: Issuer) => {
      if (!image) throw new TypeError(`Issuer ${id} has no logo.`);
      return authorPng(image);
    }),
  };
}

/** Makes a thing once for each id. */
function once<Thing extends { readonly id: string }, Made>(make: (thing: Thing) => Promise<Made>) {
  return memoise(make, { keyOf: ({ id }) => id });
}

/** An achievement whose image its author painted: it is no drawing. */
type Painted = Achievement & { readonly image: LoadedImage };

function isPainted(achievement: Achievement): achievement is Painted {
  return achievement.image !== undefined && achievement.image.mediaType !== 'image/svg+xml';
}

async function authorSvg(image: LoadedImage): Promise<string> {
  return accepted(await prepareSvg(image, BADGE_SIZE));
}

async function authorPng(image: LoadedImage): Promise<Uint8Array> {
  if (image.mediaType === 'image/svg+xml') return toPng(await rasterise(await authorSvg(image), BADGE_SIZE));
  return toPng(accepted(await prepareBitmap(image, BADGE_SIZE)));
}

function toPng(pixels: Pixels): Promise<Uint8Array> {
  return encodePng(pixels, MAX_BADGE_BYTES, { isCopied: true });
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
