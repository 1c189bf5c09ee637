import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import { type BuildResult, buildProject } from './build-project.ts';
import { CHECKOUT, copyProject } from './project-copy.ts';

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

/** Builds a site as of BUILD_TIME, once in a test run: whoever asks first builds, the others wait. */
export async function builtSite(name: SiteName = 'sample'): Promise<BuiltSite> {
  const folder = join(inject('runFolder'), name);
  const outcome = join(folder, 'outcome.json');
  if (await isFirst(folder)) {
    await writeFile(`${outcome}.new`, JSON.stringify(await build(name)));
    await rename(`${outcome}.new`, outcome);
  }
  const site: BuiltSite = JSON.parse(await waitFor(outcome));
  if (site.code !== 0) throw new Error(`The ${name} site was not built:\n${site.stdout}\n${site.stderr}`);
  return site;
}

const CONTENT: Readonly<Record<SiteName, string>> = {
  sample: 'content',
  maximal: 'test/sites/maximal/content',
  arabic: 'test/sites/arabic/content',
};

async function build(name: SiteName): Promise<BuiltSite> {
  const project = await copyProject({ content: join(CHECKOUT, CONTENT[name]) });
  return { project, dist: join(project, 'dist'), ...(await buildProject(project)) };
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
