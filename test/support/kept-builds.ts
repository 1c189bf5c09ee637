import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BuildResult } from './build-project.ts';
import { CHECKOUT } from './project-copy.ts';
import { programDigest } from './recipe.ts';

/** Where built sites of the tests are kept from run to run, by the digest of the program, then of the recipe. */
const KEPT = join(CHECKOUT, 'node_modules/.cache/lanyard-tests');

const placeOf = async (digest: string) => join(KEPT, await programDigest(), digest);

/** Puts a copy of what was built from the recipe of this digest at `project`; undefined where nothing is kept. */
export async function takeBuilt(digest: string, project: string): Promise<BuildResult | undefined> {
  const place = await placeOf(digest);
  const outcome = await readFile(join(place, 'outcome.json'), 'utf8').catch(() => undefined);
  if (outcome === undefined) return undefined;
  await copyAsItIs(join(place, 'project'), project);
  return JSON.parse(outcome);
}

/** Keeps a copy of a built project for later runs. */
export async function keepBuilt(digest: string, project: string, result: BuildResult): Promise<void> {
  const place = await placeOf(digest);
  const beside = `${place}.${process.pid}`;
  await mkdir(dirname(place), { recursive: true });
  await copyAsItIs(project, join(beside, 'project'));
  await writeFile(join(beside, 'outcome.json'), JSON.stringify(result));
  await rename(beside, place).catch(() => rm(beside, { recursive: true }));
}

/** Deletes what other states of the program have built. */
export async function dropOlderBuilds(): Promise<void> {
  const current = await programDigest();
  const names = await readdir(KEPT).catch(() => []);
  const older = names.filter((name) => name !== current);
  await Promise.all(older.map((name) => rm(join(KEPT, name), { recursive: true, force: true })));
}

function copyAsItIs(from: string, to: string): Promise<void> {
  return cp(from, to, { recursive: true, verbatimSymlinks: true });
}
