import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isRunning } from '../files/is-running.ts';
import { errorCode } from '../lib/error-code.ts';

/** Where builds work, beside the project's files and ignored by git. */
export const WORK_FOLDER = '.lanyard';

/** A site under construction, beside the one that is published. */
export interface Staging {
  /** Where the new site is written. */
  readonly folder: string;
  /** Puts the new site in the old one's place. */
  readonly publish: () => Promise<void>;
}

/**
 * Prepares a folder for a new site. What is published at `target` is not touched until `publish`, which is two
 * renames: a build that dies between them leaves the old site whole beside the target, and `restoreSite` brings it back.
 */
export async function createStaging(root: string, target: string): Promise<Staging> {
  const work = join(root, WORK_FOLDER);
  const folder = join(work, `site-${process.pid}`);
  await removeAbandoned(work);
  await mkdir(folder, { recursive: true });
  return { folder, publish: () => publish(work, folder, target) };
}

async function publish(work: string, folder: string, target: string): Promise<void> {
  const previous = join(work, `previous-${process.pid}`);
  const waste = join(work, `waste-${process.pid}`);
  await mkdir(dirname(target), { recursive: true });
  for (;;) {
    await renameIfThere(target, previous);
    const error = await rename(folder, target).catch((reason: Error) => reason);
    if (error && !isTaken(error)) {
      await renameIfThere(previous, target);
      throw error;
    }
    // Out of the way first: what is called previous is always a whole site.
    await renameIfThere(previous, waste);
    await rm(waste, { recursive: true, force: true });
    if (!error) return;
  }
}

/** Whether another build has just published at the same place. */
function isTaken(error: Error): boolean {
  return ['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '');
}

/** Whether there was something to rename. */
async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Brings back the published site of a build that was killed while it replaced it. */
export async function restoreSite(root: string, target: string): Promise<boolean> {
  if (existsSync(target)) return false;
  const work = join(root, WORK_FOLDER);
  const previous = (await readdir(work).catch(() => [])).find(
    (name) => name.startsWith('previous-') && isAbandoned(name),
  );
  return previous !== undefined && renameIfThere(join(work, previous), target);
}

/** Removes what killed builds left behind. */
async function removeAbandoned(work: string): Promise<void> {
  const names = await readdir(work).catch(() => []);
  const abandoned = names.filter(isAbandoned);
  await Promise.all(abandoned.map((name) => rm(join(work, name), { recursive: true, force: true })));
}

/** Whether a name is that of a build's folder, and the build is no more. One of our own number was somebody else's. */
function isAbandoned(name: string): boolean {
  const processId = /^(?:site|previous|waste)-(\d+)$/.exec(name)?.[1];
  if (processId === undefined) return false;
  return Number(processId) === process.pid || !isRunning(Number(processId));
}
