import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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

/** Where a copy takes its content from, if not from the sample, and where it is made, if not in a new folder. */
export interface CopyOptions {
  readonly content?: string | undefined;
  readonly folder?: string | undefined;
}

/** A copy of the checkout's project to change and to build, with links to its packages and caches of its own. */
export async function copyProject(options: CopyOptions = {}): Promise<string> {
  const { content = join(CHECKOUT, 'content') } = options;
  const folder = options.folder ?? (await mkdtemp(join(inject('runFolder'), 'project-')));
  for (const part of PARTS) {
    await cp(part === 'content' ? content : join(CHECKOUT, part), join(folder, part), { recursive: true });
  }
  await linkPackages(folder);
  return folder;
}

/** Gives a project links to the checkout's packages, and a folder of its own for what they cache, if it has none. */
export async function linkPackages(folder: string): Promise<void> {
  if (existsSync(join(folder, 'node_modules'))) return;
  const packages = join(CHECKOUT, 'node_modules');
  await mkdir(join(folder, 'node_modules'));
  const names = (await readdir(packages)).filter((name) => !name.startsWith('.') || name === '.bin');
  await Promise.all(names.map((name) => symlink(join(packages, name), join(folder, 'node_modules', name))));
}

/** Writes files into a project, by path, over those that are there. */
export async function writeFiles(project: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
}
