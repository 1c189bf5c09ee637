import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { askGit } from '../git.ts';

/**
 * The paths under which git has kept a file, relative to the repository; none where it was never committed, undefined
 * where there is no repository. Awards resemble each other, so only nearly equal files count as one that was renamed,
 * and none that is there today.
 */
export function pathsInHistory(root: string, file: string): string[] | undefined {
  const top = askGit(root, 'rev-parse', '--show-toplevel')?.trim();
  if (top === undefined) return undefined;
  const own = `${askGit(root, 'rev-parse', '--show-prefix')?.trim() ?? ''}${file}`;
  const follow = ['log', '--all', '--follow', '--find-renames=90%', '--name-only', '--format=', '-z'];
  const found = (askGit(root, ...follow, '--', file) ?? '').split('\0').map((path) => path.trim());
  const paths = [...new Set(found.filter(Boolean))];
  return paths.filter((path) => path === own || !existsSync(join(top, path))).sort();
}
