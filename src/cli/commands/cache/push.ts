import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_FOLDER } from '../../../build/cache/cache-folder.ts';
import { filesBelow } from '../../../files/files-below.ts';
import { counted } from '../../../lib/counted.ts';
import type { CommandResult } from '../../command-result.ts';
import { listStored, type StoredFile, transfer } from '../../storage/stored-files.ts';
import type { Context } from '../../terminal.ts';
import { isEntryPath, isPack, isSound } from './entries.ts';

/** Keeps the entries that the storage has not, and packs that have changed. Rejects where the storage fails. */
export async function pushCache(remote: string, { root, env }: Context): Promise<CommandResult> {
  const folder = join(root, CACHE_FOLDER);
  const here = existsSync(folder) ? (await filesBelow(folder)).filter(isEntryPath) : [];
  const stored = new Map((await listStored(remote, env)).map((file) => [file.path, file]));
  const paths = here.filter((path) => isNew(folder, path, stored.get(path)) && isSound(folder, path));
  await transfer({ from: folder, to: remote, paths, env });
  const kept = here.length - paths.length;
  return {
    data: [],
    json: { sent: paths.length, kept },
    notes: [`${counted(paths.length, 'entry', 'entries')} sent, ${kept} not.`],
  };
}

/** An entry never changes; a pack does with each build. */
function isNew(folder: string, path: string, stored: StoredFile | undefined): boolean {
  if (!stored || !isPack(path)) return !stored;
  return (
    createHash('md5')
      .update(readFileSync(join(folder, path)))
      .digest('hex') !== stored.md5
  );
}
