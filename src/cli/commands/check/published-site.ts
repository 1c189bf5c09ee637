import { commitOf, withContentOf } from '../../../diff/base-content.ts';
import { isSampleReplaced } from '../../../diff/sample-replaced.ts';
import { type Problem, problem } from '../../../errors/index.ts';
import { askGit } from '../../../files/git.ts';
import { readProjectFile } from '../../../files/project-file.ts';
import { listContentFiles } from '../../../load/content-files.ts';
import { loadSite } from '../../../load/load-site.ts';
import { placeInFiles } from '../../../load/place-in-files.ts';
import type { Site } from '../../../model/site.ts';
import type { Context } from '../../terminal.ts';
import { disappearances, erasedPlaces, goneAwards, isErased } from './published-awards.ts';

/** What the content, compared with a git revision of it, breaks for those who hold badges. */
export async function publishedProblems(
  revision: string,
  site: Site | undefined,
  { root, now }: Context,
): Promise<Problem[]> {
  const commit = commitOf(root, revision);
  if (commit === undefined) return [];
  const before = await siteBefore(root, commit, (folder) => loadSite(folder, { now }));
  if (before && isSampleReplaced(before, site)) return [];
  const moved = before && site ? movedProblems(before, site) : [];
  return [...placeInFiles(root, moved), ...(await goneProblems(root, commit))];
}

/** The site of a commit, where its settings were others than now. */
async function siteBefore(
  root: string,
  commit: string,
  load: (folder: string) => Promise<{ readonly site?: Site }>,
): Promise<Site | undefined> {
  const settings = 'content/site.yaml';
  if (askGit(root, 'show', `${commit}:./${settings}`) === readProjectFile(root, settings)) return undefined;
  return (await withContentOf(root, commit, load))?.site;
}

function movedProblems({ config, awards }: Site, { config: { site } }: Site): Problem[] {
  if (config.site === site || awards.length === 0) return [];
  const at = { file: 'content/site.yaml', path: ['site'] };
  return [problem('check/moved', { before: config.site, badges: awards.length }, at)];
}

async function goneProblems(root: string, commit: string): Promise<Problem[]> {
  const { files } = await listContentFiles(root);
  const awards = files.filter((file) => file.startsWith('content/awards/'));
  const gone = goneAwards(root, commit, awards);
  if (gone.length === 0) return [];
  const read = (file: string) => ({ file, text: readProjectFile(root, file) });
  const places = erasedPlaces(files.filter((file) => file.startsWith('content/erased/')).map(read));
  const missed = gone.filter((award) => !isErased(award, places));
  return disappearances(missed, awards.map(read));
}
