import { createFontStacks } from '../drawing/text/font-stack.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import type { Fonts } from '../lib/font-file.ts';
import { createBadgeImages } from './badge-image/badge-images.ts';
import type { OutputContext } from './output.ts';

/** What the outputs of a signed site need. Make it once for a build: badge images are kept in it. */
export function createOutputContext(issued: IssuedSite, files: Fonts): OutputContext {
  const fonts = createFontStacks(files, issued.site.fonts);
  return { issued, fonts, badgeImages: createBadgeImages(issued.site, fonts, issued.mode) };
}
