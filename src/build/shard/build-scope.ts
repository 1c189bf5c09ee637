import { isAbsolute, join } from 'node:path';
import { usageFault } from '../../errors/fault.ts';
import { WORK_FOLDER } from '../staging.ts';
import { parseShard, type Shard, shardName } from './shard.ts';

/** What a build makes: a whole site, the badges of one shard, or a whole site of shards that were built before. */
export type BuildScope =
  | { readonly kind: 'whole' }
  | { readonly kind: 'shard'; readonly shard: Shard; readonly folder: string }
  | { readonly kind: 'merge'; readonly folders: readonly string[] };

/** By these a command asks for a shard, or for shards to be merged. */
export const SCOPE_VARIABLES = { shard: 'LANYARD_SHARD', merge: 'LANYARD_MERGE' } as const;

/** Where shards are built, and where they are looked for. */
export const SHARDS_FOLDER = `${WORK_FOLDER}/shards`;

/** What an environment asks a build of a project to make. Throws LanyardError. */
export function readScope(root: string, env: NodeJS.ProcessEnv): BuildScope {
  const [stated, merged] = [env[SCOPE_VARIABLES.shard], env[SCOPE_VARIABLES.merge]];
  if (merged) return { kind: 'merge', folders: merged.split('\n').map((path) => within(root, path)) };
  if (!stated) return { kind: 'whole' };
  const shard = parseShard(stated);
  if (!shard) throw usageFault('shard/malformed', { found: stated });
  return { kind: 'shard', shard, folder: join(root, SHARDS_FOLDER, shardName(shard)) };
}

function within(root: string, path: string): string {
  return isAbsolute(path) ? path : join(root, path);
}
