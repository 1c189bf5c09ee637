import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../files/files-below.ts';
import type { PublishedFile } from '../hosting/forecast.ts';

/** Every file of a site's folder, with its size. */
export async function publishedFiles(folder: string): Promise<PublishedFile[]> {
  const paths = await filesBelow(folder);
  return Promise.all(paths.map(async (path) => ({ path, bytes: (await stat(join(folder, path))).size })));
}
