import type { Problem } from '../../errors.ts';
import { loadFonts } from '../../load/fonts.ts';
import { placeInFiles } from '../../load/place-in-files.ts';
import type { Site } from '../../model/site.ts';
import { checkImages } from '../../outputs/badge-image/check-badges.ts';
import { checkCertificates } from '../../outputs/certificate/check-certificates.ts';

/** What is wrong with images, drawn badges and certificates, each with its place. */
export async function imageProblems(site: Site, root: string): Promise<Problem[]> {
  const fonts = await loadFonts();
  const problems = [...(await checkImages(site, fonts)), ...checkCertificates(site, fonts)];
  return problems.length === 0 ? [] : placeInFiles(root, problems);
}
