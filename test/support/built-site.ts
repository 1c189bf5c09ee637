import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import { type BuildResult, buildProject } from './build-project.ts';
import { copyProject } from './project-copy.ts';

/** The sample site, built: for reading only, as all test files of a run share it. */
export interface BuiltSite extends BuildResult {
  /** The project that was built. */
  readonly project: string;
  /** Its published folder. */
  readonly dist: string;
}

/** Builds the sample site as of BUILD_TIME, once in a test run: whoever asks first builds, the others wait. */
export async function builtSite(): Promise<BuiltSite> {
  const folder = join(inject('runFolder'), 'sample');
  const outcome = join(folder, 'outcome.json');
  if (await isFirst(folder)) {
    await writeFile(`${outcome}.new`, JSON.stringify(await buildSample()));
    await rename(`${outcome}.new`, outcome);
  }
  const site: BuiltSite = JSON.parse(await waitFor(outcome));
  if (site.code !== 0) throw new Error(`The sample site was not built:\n${site.stdout}\n${site.stderr}`);
  return site;
}

async function buildSample(): Promise<BuiltSite> {
  const project = await copyProject();
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
