import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { askGit } from '../../../files/git.ts';
import type { Award } from '../../../model/award.ts';
import { wordsOf } from './mentions.ts';

/** What git keeps of awards. */
export interface GitTraces {
  /** The paths under which their files have been, relative to the repository; none where none was ever committed. */
  readonly paths: readonly string[];
  /** How many commit messages have one of their words in them. */
  readonly messages: number;
}

/** What git keeps of awards, on any branch; undefined where there is no repository. */
export function gitTraces(root: string, awards: readonly Award[]): GitTraces | undefined {
  const top = askGit(root, 'rev-parse', '--show-toplevel')?.trim();
  if (top === undefined) return undefined;
  const grep = awards.flatMap(wordsOf).map((word) => `--grep=${word}`);
  const messages = askGit(root, 'log', '--all', '-i', '--fixed-strings', '--format=%H', ...grep) ?? '';
  const paths = new Set(awards.flatMap(({ file }) => pathsOf(root, top, file)));
  return { paths: [...paths], messages: messages.split('\n').filter(Boolean).length };
}

/**
 * Awards resemble each other, so only nearly equal files count as one that was renamed, and none that is there today.
 */
function pathsOf(root: string, top: string, file: string): string[] {
  const own = `${askGit(root, 'rev-parse', '--show-prefix')?.trim() ?? ''}${file}`;
  const follow = ['log', '--all', '--follow', '--find-renames=90%', '--name-only', '--format=', '-z'];
  const found = (askGit(root, ...follow, '--', file) ?? '').split('\0').map((path) => path.trim());
  const paths = [...new Set(found.filter(Boolean))];
  return paths.filter((path) => path === own || !existsSync(join(top, path))).sort();
}
