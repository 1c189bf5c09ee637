import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { entryPath } from './store.ts';

/** Removes entries that this build had no use for, the oldest first, until a store is small enough. */
export function pruneStore(folder: string, used: ReadonlySet<string>, limit: number): void {
  const inUse = new Set(Array.from(used, (key) => entryPath(folder, key)));
  const entries = entriesOf(folder);
  let size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const spare = entries.filter(({ path }) => !inUse.has(path)).sort((a, b) => a.mtimeMs - b.mtimeMs);
  for (const entry of spare) {
    if (size <= limit) return;
    rmSync(entry.path, { force: true });
    size -= entry.size;
  }
}

function entriesOf(folder: string) {
  try {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true });
    return found.flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const stats = entry.isFile() ? statSync(path, { throwIfNoEntry: false }) : undefined;
      return stats ? [{ path, size: stats.size, mtimeMs: stats.mtimeMs }] : [];
    });
  } catch {
    return [];
  }
}
