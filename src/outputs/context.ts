import { createLettering } from '../drawing/lettering.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import type { Fonts } from '../lib/font-file.ts';
import { createBadgeImages } from './badge-image/badge-images.ts';
import type { OutputContext } from './output.ts';

/** What the outputs of a signed site need. Make it once for a build: badge images are kept in it. */
export function createOutputContext(issued: IssuedSite, fonts: Fonts): OutputContext {
  const lettering = createLettering(fonts);
  return { issued, fonts, lettering, badgeImages: createBadgeImages(issued.site, lettering, issued.mode) };
}
