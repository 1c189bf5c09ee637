import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../outputs/output.ts';

/** Files written side by side: enough to hide the disk's latency, few enough to bound memory. */
const AT_ONCE = 64;

/** Writes output files below a folder and returns how many there were. Two outputs on one path are a fault. */
export async function writeOutputs(folder: string, files: Iterable<OutputFile>): Promise<number> {
  const written = new Set<string>();
  const queue = files[Symbol.iterator]();
  const work = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const { path, bytes } = next.value;
      if (written.has(path)) throw new Error(`Two outputs write ${path}.`);
      written.add(path);
      await writeOutput(join(folder, path), await bytes());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return written.size;
}

async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

/** Ignored by git: what a build makes for single holders and never publishes. */
export const PRIVATE_FOLDER = '.lanyard/private';

/** Writes the files of private badges in place of those of the build before, and returns how many there were. */
export async function writePrivateFiles(root: string, files: Iterable<OutputFile>): Promise<number> {
  const folder = join(root, PRIVATE_FOLDER);
  await rm(folder, { recursive: true, force: true });
  return writeOutputs(folder, files);
}
