import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CHECKOUT, copyProject } from '../support/project-copy.ts';

const run = promisify(execFile);

/**
 * A copy of the checkout as somebody has it after cloning and the first build: in git, with packages, unbuilt. It may
 * take the place of an earlier one, of which it keeps the packages and what Node has compiled of the program.
 */
export async function freshClone(earlier?: string): Promise<string> {
  if (earlier !== undefined) await removeAllButPackages(earlier);
  const folder = await copyProject({ folder: earlier });
  for (const part of ['.ci', '.gitignore', '.npmrc', 'package-lock.json', 'netlify.toml']) {
    await cp(join(CHECKOUT, part), join(folder, part), { recursive: true });
  }
  if (earlier === undefined) {
    await markInstalled(folder);
    await linkCommands(folder);
  }
  await commitAll(folder);
  return folder;
}

async function removeAllButPackages(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name !== 'node_modules');
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true })));
}

/** Tells .ci/setup.mjs that the packages of the lock file are there. */
async function markInstalled(folder: string): Promise<void> {
  const lock = await readFile(join(folder, 'package-lock.json'));
  const digest = createHash('sha256').update(lock).digest('hex');
  await writeFile(join(folder, 'node_modules/.lanyard-lock'), digest);
}

/** The packages' commands, and the project's own: the copy's, not the checkout's. */
async function linkCommands(folder: string): Promise<void> {
  const bin = join(folder, 'node_modules/.bin');
  await rm(bin);
  const source = join(CHECKOUT, 'node_modules/.bin');
  await cp(source, bin, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('/lanyard'),
  });
  await symlink('../../src/cli/lanyard.mjs', join(bin, 'lanyard'));
}

async function commitAll(folder: string): Promise<void> {
  const git = (...words: string[]) =>
    run('git', ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', '-C', folder, ...words]);
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Begin');
}
