import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildResult } from '../support/build-project.ts';

/** Where a build writes: what it publishes, its work folder, and every cache of its tools. */
const WRITTEN = ['dist', '.lanyard', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

/** Every file that a build has written and all that it has printed, by name. */
export async function everythingWritten(
  project: string,
  { stdout, stderr }: BuildResult,
): Promise<ReadonlyMap<string, Buffer>> {
  const written = new Map([
    ['stdout', Buffer.from(stdout)],
    ['stderr', Buffer.from(stderr)],
  ]);
  for (const folder of WRITTEN) {
    const entries = await readdir(join(project, folder), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    for (const entry of entries.filter((each) => each.isFile())) {
      const path = join(entry.parentPath, entry.name);
      written.set(path.slice(project.length + 1), await readFile(path));
    }
  }
  return written;
}

/** The names under which any of the texts or bytes occurs. */
export function whereIs(
  wanted: readonly (string | Buffer)[],
  written: ReadonlyMap<string, Buffer>,
): string[] {
  return [...written]
    .filter(([, bytes]) => wanted.some((each) => bytes.includes(each)))
    .map(([name]) => name);
}
