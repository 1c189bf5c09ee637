import type { Problem } from '../errors/index.ts';
import { sampleKeyProblems } from '../issue/sample-key-problems.ts';
import { loadFonts } from '../load/fonts.ts';
import { type LoadedSite, type LoadOptions, loadSite } from '../load/load-site.ts';
import { placeInFiles } from '../load/place-in-files.ts';
import type { Site } from '../model/site.ts';
import { checkImages } from '../outputs/badge-image/check-badges.ts';
import { checkCertificates } from '../outputs/certificate/check-certificates.ts';

/**
 * Loads a site and checks everything that can be checked without a key: content, images, what the fonts can draw,
 * and that no sample key speaks for a real host. Every problem at once; a site wherever its content is right.
 */
export async function checkSite(root: string, options: LoadOptions): Promise<LoadedSite> {
  const loaded = await loadSite(root, options);
  if (!loaded.site) return loaded;
  return { ...loaded, problems: [...loaded.problems, ...(await furtherProblems(loaded.site, root))] };
}

async function furtherProblems(site: Site, root: string): Promise<Problem[]> {
  const fonts = await loadFonts();
  const found = [
    ...sampleKeyProblems(site),
    ...(await checkImages(site, fonts)),
    ...checkCertificates(site, fonts),
  ];
  return found.length === 0 ? [] : placeInFiles(root, found);
}
