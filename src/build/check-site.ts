import { foresee } from '../hosting/foresee.ts';
import { rehearse } from '../issue/rehearse.ts';
import { sampleKeyProblems } from '../issue/sample-key-problems.ts';
import { loadFonts } from '../load/fonts.ts';
import { type LoadedSite, type LoadOptions, loadSite } from '../load/load-site.ts';
import { placeInFiles } from '../load/place-in-files.ts';
import { checkOutputs } from '../outputs/check-outputs.ts';

/**
 * Loads a site and checks everything that can be checked without a key: content, images, what the fonts can draw,
 * that no sample key speaks for a real host, that what is signed would verify, and what its hosts take. Every problem at once; a site
 * wherever its content is right.
 */
export async function checkSite(root: string, options: LoadOptions): Promise<LoadedSite> {
  const loaded = await loadSite(root, options);
  const { site } = loaded;
  if (!site) return loaded;
  const drawn = await checkOutputs(site, await loadFonts());
  const rehearsed = await rehearse(site, options.now);
  const found = [...sampleKeyProblems(site), ...rehearsed, ...drawn.problems, ...foresee(site)];
  const placed = found.length === 0 ? [] : await placeInFiles(root, found);
  return { site: drawn.site, problems: [...loaded.problems, ...placed] };
}
