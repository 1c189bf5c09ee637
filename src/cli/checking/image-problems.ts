import type { Problem } from '../../errors.ts';
import { loadFonts } from '../../load/fonts.ts';
import { placeInFiles } from '../../load/place-in-files.ts';
import type { Site } from '../../model/site.ts';
import { checkImages } from '../../outputs/badge-image/check-badges.ts';

/** What is wrong with images and drawn badges, each with its place. */
export async function imageProblems(site: Site, root: string): Promise<Problem[]> {
  const problems = await checkImages(site, await loadFonts());
  return problems.length === 0 ? [] : placeInFiles(root, problems);
}
