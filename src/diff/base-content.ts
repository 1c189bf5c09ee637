import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askGit, runGit } from '../files/git.ts';

/** The revision that a change is compared with when none is named: where this branch left the main one. */
export function defaultBase(root: string): string | undefined {
  for (const main of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
    const base = askGit(root, 'merge-base', 'HEAD', main)?.trim();
    if (base) return base;
  }
  return undefined;
}

/** The commit that a name means; undefined where git knows none. */
export function commitOf(root: string, revision: string): string | undefined {
  if (revision.startsWith('-')) return undefined;
  return askGit(root, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`)?.trim();
}

/** Files that differ between a commit and the working tree, new ones included; relative to the project. */
export function changedFiles(root: string, commit: string): string[] {
  const changed = askGit(root, 'diff', '--name-only', '--no-renames', '--relative', '-z', commit) ?? '';
  const untracked = askGit(root, 'ls-files', '--others', '--exclude-standard', '-z') ?? '';
  return [...new Set(`${changed}${untracked}`.split('\0').filter(Boolean))];
}

/**
 * Writes a commit's content/ to a temporary folder and hands that to `use`. Nothing in the repository changes, its
 * index included. `use` is not called, and the answer undefined, where the commit has no content.
 */
export async function withContentOf<Result>(
  root: string,
  commit: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'lanyard-base-'));
  try {
    return checkOut(root, commit, folder) ? await use(folder) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function checkOut(root: string, commit: string, folder: string): boolean {
  const [prefix = '', top = root] =
    askGit(root, 'rev-parse', '--show-prefix', '--show-toplevel')?.split('\n') ?? [];
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, 'index') };
  const isDone = (...words: string[]) => runGit(top, words, { env, timeout: 60_000 }) !== undefined;
  const tree = `${commit}:${prefix}content`;
  return (
    isDone('read-tree', '--prefix=content/', tree) && isDone('checkout-index', '--all', `--prefix=${folder}/`)
  );
}
