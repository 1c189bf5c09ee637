import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import { type BuildResult, buildProject } from './build-project.ts';
import { keepBuilt, takeBuilt } from './kept-builds.ts';
import { CHECKOUT, copyProject, writeFiles } from './project-copy.ts';
import { digestOf, type Recipe } from './recipe.ts';

/**
 * The checkout's own content; a site in which every field is used and the status list's first and last bits; a site
 * whose every word is Arabic.
 */
export type SiteName = 'sample' | 'maximal' | 'arabic';

/** A built site: for reading only, as all test files of a run share it. */
export interface BuiltSite extends BuildResult {
  /** The project that was built. */
  readonly project: string;
  /** Its published folder. */
  readonly dist: string;
}

const CONTENT: Readonly<Record<SiteName, string>> = {
  sample: 'content',
  maximal: 'test/sites/maximal/content',
  arabic: 'test/sites/arabic/content',
};

/** Builds a site as of BUILD_TIME, once in a test run. */
export function builtSite(name: SiteName = 'sample'): Promise<BuiltSite> {
  return builtFrom({ content: join(CHECKOUT, CONTENT[name]) });
}

/**
 * Builds what a recipe asks for, once in a test run: whoever asks first builds, the others wait. What an earlier run
 * built from the very same files is taken as it was kept.
 */
export async function builtFrom(recipe: Recipe): Promise<BuiltSite> {
  const digest = await digestOf(recipe);
  const folder = join(inject('runFolder'), digest);
  const outcome = join(folder, 'outcome.json');
  if (await isFirst(folder)) {
    await writeFile(`${outcome}.new`, JSON.stringify(await build(recipe, digest, join(folder, 'project'))));
    await rename(`${outcome}.new`, outcome);
  }
  const site: BuiltSite = JSON.parse(await waitFor(outcome));
  if (site.code !== 0) throw new Error(`The site was not built:\n${site.stdout}\n${site.stderr}`);
  return site;
}

async function build(recipe: Recipe, digest: string, project: string): Promise<BuiltSite> {
  const kept = await takeBuilt(digest, project);
  const result = kept ?? (await buildRecipe(recipe, project));
  if (!kept && result.code === 0) await keepBuilt(digest, project, result);
  return { ...result, project, dist: join(project, 'dist') };
}

async function buildRecipe({ content, files = {}, env }: Recipe, project: string): Promise<BuildResult> {
  await copyProject({ content, folder: project });
  await writeFiles(project, files);
  return buildProject(project, env);
}

/** Makes a folder; false where somebody else has made it already. */
function isFirst(folder: string): Promise<boolean> {
  return mkdir(folder).then(
    () => true,
    () => false,
  );
}

async function waitFor(file: string): Promise<string> {
  for (;;) {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
    await sleep(100);
  }
}
