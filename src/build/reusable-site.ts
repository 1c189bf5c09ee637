import { join } from 'node:path';
import { invalidFault } from '../errors/fault.ts';
import { type BuiltFile, fileDigest, isIntact } from './cache/inventory.ts';
import { type BuiltShard, SITE } from './shard/built-shard.ts';

/** A site, or a part of one, whose files may be taken over. */
export interface ReusableSite {
  readonly folder: string;
  readonly files: ReadonlyMap<string, Pick<BuiltFile, 'key' | 'digest'>>;
  /** Whether one may reckon with a file that is listed. */
  readonly isThere: (path: string) => boolean;
  /** Whether a file is as it was written. Throws LanyardError where nothing else will do. */
  readonly isIntact: (path: string) => boolean;
}

/** The site that was published last, in its folder: files that somebody changed are not taken over. */
export function publishedSite(folder: string, files: ReadonlyMap<string, BuiltFile>): ReusableSite {
  const isUntouched = (path: string) => {
    const file = files.get(path);
    return file !== undefined && isIntact(join(folder, path), file);
  };
  return { folder, files, isThere: isUntouched, isIntact: isUntouched };
}

/** A shard, which came from another machine: its files are read, and refused where they are not those it has written. */
export function shardSite({ folder, files }: BuiltShard): ReusableSite {
  return {
    folder: join(folder, SITE),
    files,
    isThere: () => true,
    isIntact: (path) => {
      const file = join(folder, SITE, path);
      if (fileDigest(file) !== files.get(path)?.digest) throw invalidFault('shard/damaged', { file });
      return true;
    },
  };
}
