import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWholeEntry } from '../../../build/cache/store.ts';

/** No entry is as large, in bytes: a picture has some 100 KB. */
export const MOST_BYTES = 64_000_000;

/** What a cache has: files by their keys, and what is closed. Nothing else is fetched or kept. */
const ENTRY = /^files\/[\w-]{2}\/[\w-]{41}$/;
const PACK = /^(?:proofs|texts|built)$/;

/** Whether a path is that of an entry, and so stays below the cache's folder. */
export function isEntryPath(path: string): boolean {
  return ENTRY.test(path) || PACK.test(path);
}

/** Whether a path is that of a pack: it is written anew by each build, while an entry never changes. */
export function isPack(path: string): boolean {
  return PACK.test(path);
}

/** Whether an entry is what its first line says. A pack tells that to who has the keys only: to the build. */
export function isSound(folder: string, path: string): boolean {
  const file = join(folder, path);
  return existsSync(file) && (isPack(path) || isWholeEntry(readFileSync(file)));
}
