import { encodePng } from '../../drawing/encode-image.ts';
import { rasterise } from '../../drawing/rasterise.ts';
import type { FontStacks } from '../../drawing/text/font-stack.ts';
import type { Site } from '../../model/site.ts';
import { createBadgeImages } from './badge-images.ts';

/** Fine enough for a list on any screen. */
const SIDE = 240;
/** Sixteen colours, the coarsest that there is, need less. */
const MAX_BYTES = 32_000;

/**
 * A site whose achievements carry their badge image as a data URI, where it asks for that: drawn anew like every other
 * badge image, never a file as its author left it. Any other site comes back as it is.
 */
export async function withEmbeddedImages(site: Site, fonts: FontStacks): Promise<Site> {
  if (site.config.credentialMembers?.includes('achievement.image') !== true) return site;
  const { svg } = createBadgeImages(site, fonts);
  const embedded = [...site.achievements].map(async ([id, achievement]) => {
    const png = await encodePng(await rasterise(await svg(achievement), SIDE), MAX_BYTES);
    const embeddedImage = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    return [id, { ...achievement, embeddedImage }] as const;
  });
  return { ...site, achievements: new Map(await Promise.all(embedded)) };
}
