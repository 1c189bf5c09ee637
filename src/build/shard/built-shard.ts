import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFile } from '../cache/inventory.ts';
import type { Seal } from '../cache/seal.ts';
import { writeAside } from '../cache/write-aside.ts';
import type { Shard } from './shard.ts';

/** What a shard says of itself, so that only parts of one whole are merged. */
export interface ShardRecord extends Shard {
  /** A digest of all that it was made from: program, content, clock, environment. */
  readonly madeFrom: string;
  /** Production or sample. */
  readonly mode: string;
  /** The commit of its content, where that is in git: for people. */
  readonly commit: string;
}

/** A shard as it was built: its badges' files by their paths, below `SITE` in its folder. */
export interface BuiltShard extends ShardRecord {
  readonly folder: string;
  readonly files: ReadonlyMap<string, Pick<BuiltFile, 'key' | 'digest'>>;
}

/** The folder of a shard's files in that of the shard, and what it says of itself. */
export const SITE = 'site';
const RECORD = 'shard.json';

/** What is found in a folder that may be a shard's. */
export type FoundShard =
  | { readonly kind: 'none' }
  | { readonly kind: 'other-key' }
  | { readonly kind: 'shard'; readonly shard: BuiltShard };

/** Reads what a shard says of itself: that it was sealed with other keys, or changed, is found. */
export function readShard(folder: string, seal: Seal): FoundShard {
  try {
    const text = seal.open(readFileSync(join(folder, RECORD)))?.toString();
    if (text === undefined) return { kind: 'other-key' };
    const { files, ...record }: ShardRecord & { files: [string, string, string][] } = JSON.parse(text);
    const byPath = new Map(files.map(([path, key, digest]) => [path, { key, digest }]));
    return { kind: 'shard', shard: { ...record, folder, files: byPath } };
  } catch {
    return { kind: 'none' };
  }
}

/** Writes what a shard says of itself: last, so that a shard without it is none. Gives the code of what went wrong. */
export function writeShardRecord({ folder, files, ...record }: BuiltShard, seal: Seal): string | undefined {
  const rows = Array.from(files, ([path, { key, digest }]) => [path, key, digest]);
  const body = JSON.stringify({ ...record, files: rows });
  return writeAside(join(folder, RECORD), seal.close(body));
}
