import { createFontStacks } from '../drawing/text/font-stack.ts';
import { hasErrors, type Problem } from '../errors/index.ts';
import type { Fonts } from '../lib/font-file.ts';
import type { Site } from '../model/site.ts';
import { checkImages } from './badge-image/check-badges.ts';
import { withEmbeddedImages } from './badge-image/embed-images.ts';
import { withDrawnCertificates } from './certificate/printed.ts';
import { checkDrawnText } from './check-drawn-text.ts';
import { checkFonts } from './check-fonts.ts';

/**
 * Everything that is wrong with what a site is drawn from: images, its own fonts, names that no font can draw; and the
 * site as it can be drawn: without the certificates whose names cannot, with the images that credentials carry. `files` are the bundled fonts.
 */
export async function checkOutputs(
  site: Site,
  files: Fonts,
): Promise<{ readonly site: Site; readonly problems: readonly Problem[] }> {
  const broken = checkFonts(site);
  const fonts = createFontStacks(files, broken.length > 0 ? [] : site.fonts);
  const images = await checkImages(site, fonts);
  if (broken.length > 0) return { site, problems: [...images, ...broken] };
  const drawable = hasErrors(images) ? site : await withEmbeddedImages(site, fonts);
  return {
    site: withDrawnCertificates(drawable, fonts),
    problems: [...images, ...checkDrawnText(site, fonts)],
  };
}
