import { forEachBounded } from '../lib/limit-concurrency.ts';
import type { KeyedFile } from './keyed-file.ts';
import type { Progress } from './progress/progress.ts';
import type { SiteWriter } from './site-writer.ts';

/** One is drawn on a thread of its own while another is written; more would wait for this one, each with its megabytes. */
const FILES_AT_ONCE = 2;

/** Writes files, but for those that are there already, and gives how many there are. */
export async function writeFiles(
  writer: SiteWriter,
  files: readonly KeyedFile[],
  { count }: Pick<Progress, 'count'>,
): Promise<number> {
  let done = 0;
  await forEachBounded(files, FILES_AT_ONCE, async ({ path, key: keyOf, bytes }) => {
    const key = keyOf?.();
    if (key === undefined || !writer.reuse(path, key)) writer.write(path, await bytes(), key);
    count('files', ++done, files.length, writer.reused);
  });
  return files.length;
}
