import type { Problem } from '../errors/index.ts';
import { foresee } from '../hosting/foresee.ts';
import { jwtProblems } from '../issue/jwt-problems.ts';
import { readEndorsements } from '../issue/read-endorsements.ts';
import { readRecords } from '../issue/read-records.ts';
import { rehearse } from '../issue/rehearse.ts';
import { sampleKeyProblems } from '../issue/sample-key-problems.ts';
import type { DateTime } from '../lib/date-time.ts';
import { loadFonts } from '../load/fonts.ts';
import { type LoadedSite, type LoadOptions, loadSite } from '../load/load-site.ts';
import { placeInFiles } from '../load/place-in-files.ts';
import type { Site } from '../model/site.ts';
import { checkOutputs } from '../outputs/check-outputs.ts';

/**
 * Loads a site and checks everything that can be checked without a key: content, images, what the fonts can draw,
 * that no sample key speaks for a real host, that what is signed would verify, and what its hosts take. Every problem at once; a site
 * wherever its content is right.
 */
export async function checkSite(root: string, options: LoadOptions): Promise<LoadedSite> {
  const { site, problems } = await checkUnsigned(root, options);
  if (!site) return { problems };
  return { site, problems: [...problems, ...(await rehearseSite(root, site, options.now))] };
}

/** As `checkSite`, but that nothing is signed: for those who sign it next. */
export async function checkUnsigned(root: string, options: LoadOptions): Promise<LoadedSite> {
  const loaded = await loadSite(root, options);
  if (!loaded.site) return loaded;
  const read = await readEndorsements(loaded.site, options.now);
  const recorded = await readRecords(read.site, options.now);
  const { site } = recorded;
  const drawn = await checkOutputs(site, await loadFonts());
  const found = [
    ...read.problems,
    ...recorded.problems,
    ...sampleKeyProblems(site),
    ...jwtProblems(site, options.now),
    ...drawn.problems,
    ...foresee(site),
  ];
  return { site: drawn.site, problems: [...loaded.problems, ...placedIn(root, found)] };
}

/** What would be refused of a site that loads, once it is signed. */
export async function rehearseSite(root: string, site: Site, now: DateTime): Promise<readonly Problem[]> {
  return placedIn(root, await rehearse(site, now));
}

function placedIn(root: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.length === 0 ? [] : placeInFiles(root, problems);
}
