import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { BUILD_TIME } from './build-project.ts';
import { CHECKOUT, PARTS } from './project-copy.ts';

/** What a site of the tests is made from; what is not said is as in the checkout. */
export interface Recipe {
  /** The folder of its content. */
  readonly content?: string;
  /** Files of the project by path, with the texts that they have in place of their own. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the environment of its build has besides what every build's has. */
  readonly env?: NodeJS.ProcessEnv;
}

/** The digest of everything that a recipe's build depends on: two builds of one digest are the same. */
export async function digestOf({ content = join(CHECKOUT, 'content'), files = {}, env = {} }: Recipe) {
  const hash = createHash('sha256').update(await programDigest());
  hash
    .update(await digestBelow(content))
    .update(JSON.stringify([Object.entries(files), Object.entries(env)]));
  return hash.digest('hex').slice(0, 32);
}

/** The digest of what all sites of a checkout are built by: the program, its packages and Node. */
export async function programDigest(): Promise<string> {
  const hash = createHash('sha256').update([process.version, process.platform, BUILD_TIME].join());
  for (const part of [...PARTS.filter((name) => name !== 'content'), 'package-lock.json'])
    hash.update(await digestBelow(join(CHECKOUT, part)));
  return hash.digest('hex').slice(0, 32);
}

async function digestBelow(path: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await filesAt(path))
    hash
      .update(`${relative(path, file)}\0`)
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex');
}

async function filesAt(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
