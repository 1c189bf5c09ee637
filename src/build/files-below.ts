import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { PublishedFile } from '../hosting/forecast.ts';

/** Every file below a folder, with its size. */
export async function filesBelow(folder: string): Promise<PublishedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (file) => ({
      path: relative(folder, file).replaceAll('\\', '/'),
      bytes: (await stat(file)).size,
    })),
  );
}
