import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { HOSTS_FOLDER } from '../hosting/host.ts';
import { forEachBounded } from '../lib/limit-concurrency.ts';
import type { OutputFile } from '../outputs/output.ts';

/** Who may read what is written. */
interface Modes {
  readonly folder: number;
  readonly file: number;
}

const FILES_AT_ONCE = 64;

/** As the owner's umask has it. */
const PUBLIC: Modes = { folder: 0o777, file: 0o666 };
/** For the owner alone: other accounts of the machine are no holders. */
const PRIVATE: Modes = { folder: 0o700, file: 0o600 };

/** Writes output files below a folder and returns their paths. Two outputs on one path are a fault. */
export async function writeOutputs(
  folder: string,
  files: Iterable<OutputFile>,
  modes: Modes = PUBLIC,
): Promise<string[]> {
  const written = new Set<string>();
  await forEachBounded(files, FILES_AT_ONCE, async ({ path, bytes }) => {
    if (written.has(path)) throw new Error(`Two outputs write ${path}.`);
    written.add(path);
    await writeOutput(join(folder, path), await bytes(), modes);
  });
  return [...written];
}

async function writeOutput(path: string, bytes: Uint8Array, { folder, file }: Modes): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: folder });
  await writeFile(path, bytes, { mode: file });
}

/** Ignored by git: what a build makes for single holders and never publishes. */
export const PRIVATE_FOLDER = '.lanyard/private';

/** Writes files to a folder of the project in place of those of the build before, and returns their paths in it. */
export async function replaceOutputs(
  root: string,
  folder: typeof PRIVATE_FOLDER | typeof HOSTS_FOLDER,
  files: Iterable<OutputFile>,
): Promise<string[]> {
  await rm(join(root, folder), { recursive: true, force: true });
  return writeOutputs(join(root, folder), files, folder === PRIVATE_FOLDER ? PRIVATE : PUBLIC);
}
