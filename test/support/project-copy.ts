import { cp, mkdir, mkdtemp, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

/** The checkout that is tested. */
export const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));

/** What a project is made of, besides its packages. */
export const PARTS = [
  'astro.config.mjs',
  'content',
  'keys.example',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

/**
 * A copy of the checkout's project to change and to build, with links to its packages and caches of its own.
 * `content` takes another folder's content instead of the sample's.
 */
export async function copyProject({ content = join(CHECKOUT, 'content') } = {}): Promise<string> {
  const folder = await mkdtemp(join(inject('runFolder'), 'project-'));
  for (const part of PARTS) {
    await cp(part === 'content' ? content : join(CHECKOUT, part), join(folder, part), { recursive: true });
  }
  await linkPackages(folder);
  return folder;
}

/** Gives a project links to the checkout's packages, and a folder of its own for what they cache. */
export async function linkPackages(folder: string): Promise<void> {
  const packages = join(CHECKOUT, 'node_modules');
  await mkdir(join(folder, 'node_modules'));
  const names = (await readdir(packages)).filter((name) => !name.startsWith('.') || name === '.bin');
  await Promise.all(names.map((name) => symlink(join(packages, name), join(folder, 'node_modules', name))));
}
