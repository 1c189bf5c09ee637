import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../files/files-below.ts';
import { buildMoment } from '../clock.ts';
import { BUILD_VARIABLES } from '../sign-site.ts';
import { CACHE_FOLDER } from './cache-folder.ts';
import { INVENTORY, type Inventory, isIntact, readInventory } from './inventory.ts';
import { digestOfFiles, programDigest } from './program.ts';
import { findSeal, type Seal } from './seal.ts';

/** What a project's pages and files are made from, besides the program. */
const SOURCES = ['content', 'public'];

/** A digest of all that a build is made from: program, content, clock, environment; the keys are in the seal. */
export function sourcesDigest(root: string, env: NodeJS.ProcessEnv, seal: Seal): string {
  const now = buildMoment(root, env, Date.now());
  const variables = BUILD_VARIABLES.map((name) => env[name] ?? '');
  return seal.mark(JSON.stringify([programDigest(root), digestOfFiles(root, SOURCES), now, variables]));
}

/**
 * The site that was built last, where a build would make just that again and all its files are as they were written.
 * Undefined where it would not, or where no key says that it was built here.
 */
export async function findUpToDate(root: string, env: NodeJS.ProcessEnv): Promise<Inventory | undefined> {
  const seal = await findSeal(root, env);
  const built = seal && readInventory(join(root, CACHE_FOLDER, INVENTORY), seal);
  if (!built || built.madeFrom === '' || !(await isWhole(root, built))) return undefined;
  return sourcesDigest(root, env, seal) === built.madeFrom ? built : undefined;
}

async function isWhole(root: string, { output, files, beside }: Inventory): Promise<boolean> {
  const folder = join(root, output);
  const found = await filesBelow(folder).catch(() => []);
  if (found.length !== files.size || !beside.every((path) => existsSync(join(root, path)))) return false;
  return Array.from(files).every(([path, file]) => isIntact(join(folder, path), file));
}
