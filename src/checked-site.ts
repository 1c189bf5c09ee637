import { hasErrors } from './errors.ts';
import { loadFonts } from './load/fonts.ts';
import { type LoadedSite, type LoadOptions, loadSite } from './load/load-site.ts';
import { placeInFiles } from './load/place-in-files.ts';
import { sampleKeyProblems } from './mode.ts';
import { checkImages } from './outputs/badge-image/check-badges.ts';
import { checkCertificates } from './outputs/certificate/check-certificates.ts';

/**
 * Loads a site and checks everything that can be checked without a key: content, images, what the fonts can draw,
 * and that no sample key speaks for a real host. No site where there are errors; every problem at once.
 */
export async function loadCheckedSite(root: string, options: LoadOptions): Promise<LoadedSite> {
  const loaded = await loadSite(root, options);
  if (!loaded.site) return loaded;
  const fonts = await loadFonts();
  const further = [
    ...sampleKeyProblems(loaded.site),
    ...(await checkImages(loaded.site, fonts)),
    ...checkCertificates(loaded.site, fonts),
  ];
  if (further.length === 0) return loaded;
  const problems = [...loaded.problems, ...(await placeInFiles(root, further))];
  return hasErrors(problems) ? { problems } : { ...loaded, problems };
}
