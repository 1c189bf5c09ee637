import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { WORK_FOLDER } from '../staging.ts';
import { fingerprint, sha256Text } from './fingerprint.ts';
import { INVENTORY, type Inventory, readInventory, writeInventory } from './inventory.ts';
import { openPack, type Pack } from './pack.ts';
import { programDigest } from './program.ts';
import { pruneStore } from './prune-store.ts';
import { createSeal, findSeal } from './seal.ts';
import { createStore, type Store } from './store.ts';
import { sourcesDigest } from './up-to-date.ts';

/** What earlier builds of a project left, and what this one leaves. It may be deleted at any time. */
export interface BuildCache {
  /** Files that cost much to make, by what they are made from. */
  readonly store: Store;
  /** Small things: the proofs of credentials, by what was signed. Held back until the site is checked. */
  readonly proofs: Pack;
  /** What content files were found to say, by their text. */
  readonly texts: Pack;
  /** The site that was built last, as it was written. */
  readonly built: Inventory;
  /** The key of something made from these values by this program. */
  readonly keyOf: (name: string, madeFrom: Readonly<Record<string, unknown>>) => string;
  /** A digest of all that a site is made from at present; empty where nothing of it is kept. */
  readonly sources: () => string;
  /** Keeps what this build has made; gives the code of what kept it from that: `ENOSPC`. */
  readonly keep: (built: Inventory) => string | undefined;
}

/** The folder of the cache: all that is worth keeping between machines. */
export const CACHE_FOLDER = `${WORK_FOLDER}/cache`;

/**
 * Opens the cache of a project for a build with the keys of an environment. Without a key, a build is a preview: nothing
 * of it is published, and what it finds in the cache anybody may have put there; proofs and pages are then made anew.
 */
export async function openBuildCache(root: string, env: NodeJS.ProcessEnv): Promise<BuildCache> {
  const found = await findSeal(root, env);
  const seal = found ?? createSeal([]);
  const own = found ?? createSeal([randomBytes(32)]);
  const folder = join(root, CACHE_FOLDER);
  const program = programDigest(root);
  const store = createStore(join(folder, 'files'), seal);
  const proofs = openPack(join(folder, 'proofs'), own);
  const texts = openPack(join(folder, 'texts'), own);
  return {
    store,
    proofs,
    texts,
    built: readInventory(join(root, INVENTORY), own),
    keyOf: (name, madeFrom) => sha256Text(`${program} ${name} ${fingerprint(madeFrom)}`),
    sources: () => (found ? sourcesDigest(root, env, found) : ''),
    keep: (built) => {
      const listed = writeInventory(join(root, INVENTORY), built, own);
      const faults = [store.fault(), listed, found && proofs.save(), found && texts.save()];
      pruneStore(join(folder, 'files'), store.used, sizeLimit(env));
      return faults.find((fault) => fault !== undefined);
    },
  };
}

/** How large the files of a cache may be in all, in bytes: LANYARD_CACHE_SIZE in megabytes, else 2 GB. */
function sizeLimit(env: NodeJS.ProcessEnv): number {
  const stated = Number(env['LANYARD_CACHE_SIZE']);
  return (stated > 0 ? stated : 2_000) * 1e6;
}
