import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { askGit } from '../../files/git.ts';
import { publishedSite, type ReusableSite, shardSite } from '../reusable-site.ts';
import type { BuildScope } from '../shard/build-scope.ts';
import { type BuiltShard, readShard, writeShardRecord } from '../shard/built-shard.ts';
import { chooseShards } from '../shard/choose-shards.ts';
import { createThrowAway, type ThrowAway } from '../throw-away.ts';
import { CACHE_FOLDER } from './cache-folder.ts';
import { fingerprint, sha256Text } from './fingerprint.ts';
import { INVENTORY, type Inventory, readInventory, writeInventory } from './inventory.ts';
import { openPack, type Pack } from './pack.ts';
import { programDigest } from './program.ts';
import { pruneStore } from './prune-store.ts';
import { createSeal, findSeal, type Seal } from './seal.ts';
import { createStore, type Store } from './store.ts';
import { sourcesDigest } from './up-to-date.ts';

/** What earlier builds of a project left, and what this one leaves. It may be deleted at any time. */
export interface BuildCache {
  /** Pictures of achievements and issuers, which cost much to make, by what they are made from. */
  readonly store: Store;
  /** Small things: proofs and verdicts, by what was signed. */
  readonly proofs: Pack;
  /** What content files were found to say, by their text. */
  readonly texts: Pack;
  /** Sites whose files may be taken over: the one that was built last, and shards. */
  readonly sites: readonly ReusableSite[];
  /** What previews are signed with, for as long as this cache is open. */
  readonly throwAway: ThrowAway;
  /** The key of something made from these values by this program. */
  readonly keyOf: (name: string, madeFrom: Readonly<Record<string, unknown>>) => string;
  /** Keeps what this build has made; gives the code of what kept it from that: `ENOSPC`. */
  readonly keep: (built: Inventory) => string | undefined;
  /** Keeps what this build of a shard has made. */
  readonly keepShard: (shard: Omit<BuiltShard, 'madeFrom' | 'commit'>) => string | undefined;
  /** A digest of all that a site is made from at present; empty where nothing of it is kept. */
  readonly sources: () => string;
}

const FILES = 'files';
const PROOFS = 'proofs';
const TEXTS = 'texts';

/**
 * Opens the cache of a project for a build with the keys of an environment. Without a key, a build is a preview: nothing
 * of it is published, and what it finds in the cache anybody may have put there; proofs and pages are then made anew.
 * Throws LanyardError where shards that are to be merged do not fit.
 */
export async function openBuildCache(
  root: string,
  env: NodeJS.ProcessEnv,
  scope: BuildScope = { kind: 'whole' },
): Promise<BuildCache> {
  const found = await findSeal(root, env);
  const seal = found ?? createSeal([]);
  const own = found ?? createSeal([randomBytes(32)]);
  const folder = join(root, CACHE_FOLDER);
  const program = programDigest(root);
  const sources = () => (found ? sourcesDigest(root, env, found) : '');
  const commit = () => askGit(root, 'rev-parse', 'HEAD')?.trim() ?? '';
  const shards =
    scope.kind === 'merge' ? chooseShards(scope.folders, own, { madeFrom: sources(), commit: commit() }) : [];
  const store = createStore(join(folder, FILES), seal);
  const kept = scope.kind === 'shard' ? scope.folder : folder;
  const others = [...(scope.kind === 'shard' ? [folder] : []), ...shards.map((shard) => shard.folder)];
  const packOf = (name: string) =>
    openPack(
      join(kept, name),
      own,
      others.map((each) => join(each, name)),
    );
  const [proofs, texts] = [packOf(PROOFS), packOf(TEXTS)];
  const keepPacks = () => [store.fault(), found && proofs.save(), found && texts.save()];
  return {
    store,
    proofs,
    texts,
    sites: [...builtSites(root, own, scope), ...shards.map(shardSite)],
    throwAway: createThrowAway(),
    keyOf: (name, madeFrom) => sha256Text(`${program} ${name} ${fingerprint(madeFrom)}`),
    sources,
    keep: (built) => {
      const faults = [...keepPacks(), writeInventory(join(folder, INVENTORY), built, own)];
      pruneStore(join(folder, FILES), store.used, sizeLimit(env));
      return faults.find((fault) => fault !== undefined);
    },
    keepShard: (shard) => {
      const record = { ...shard, madeFrom: sources(), commit: commit() };
      return [...keepPacks(), writeShardRecord(record, own)].find((fault) => fault !== undefined);
    },
  };
}

/** What a build of the same scope has left. */
function builtSites(root: string, seal: Seal, scope: BuildScope): ReusableSite[] {
  if (scope.kind === 'shard') {
    const before = readShard(scope.folder, seal);
    return before.kind === 'shard' ? [shardSite(before.shard)] : [];
  }
  const { output, files } = readInventory(join(root, CACHE_FOLDER, INVENTORY), seal);
  return [publishedSite(join(root, output), files)];
}

/** How large the files of a cache may be in all, in bytes: LANYARD_CACHE_SIZE in megabytes, else 2 GB. */
function sizeLimit(env: NodeJS.ProcessEnv): number {
  const stated = Number(env['LANYARD_CACHE_SIZE']);
  return (stated > 0 ? stated : 2_000) * 1e6;
}
