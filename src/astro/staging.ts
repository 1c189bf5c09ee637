import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where builds work, beside the project's files and ignored by git. */
const WORK_FOLDER = '.lanyard';

/** A site under construction, beside the one that is published. */
export interface Staging {
  /** Where the new site is written. */
  readonly folder: string;
  /** Puts the new site in the old one's place. */
  readonly publish: () => Promise<void>;
}

/**
 * Prepares a folder for a new site. What is published at `target` is not touched until `publish`, which is two
 * renames: a build that dies between them leaves the old site whole beside the target, and `recover` brings it back.
 */
export async function createStaging(root: string, target: string, processId: number): Promise<Staging> {
  const folder = join(root, WORK_FOLDER, `site-${processId}`);
  await recover(root, target);
  await removeAbandoned(root);
  await mkdir(folder, { recursive: true });
  return { folder, publish: () => publish(root, folder, target, processId) };
}

async function publish(root: string, folder: string, target: string, processId: number): Promise<void> {
  const previous = join(root, WORK_FOLDER, `previous-${processId}`);
  await mkdir(dirname(target), { recursive: true });
  const replaces = existsSync(target);
  if (replaces) await rename(target, previous);
  try {
    await rename(folder, target);
  } catch (error) {
    if (replaces) await rename(previous, target);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}

/** Brings back the published site of a build that was killed while it replaced it. */
export async function recover(root: string, target: string): Promise<boolean> {
  if (existsSync(target)) return false;
  const work = join(root, WORK_FOLDER);
  const previous = (await readdir(work).catch(() => [])).find((name) => name.startsWith('previous-'));
  if (previous === undefined) return false;
  await rename(join(work, previous), target);
  return true;
}

/** Removes what killed builds left behind. */
async function removeAbandoned(root: string): Promise<void> {
  const work = join(root, WORK_FOLDER);
  const names = await readdir(work).catch(() => []);
  const abandoned = names.filter(
    (name) => /^(site|previous)-\d+$/.test(name) && !isRunning(Number(name.split('-')[1])),
  );
  await Promise.all(abandoned.map((name) => rm(join(work, name), { recursive: true, force: true })));
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
