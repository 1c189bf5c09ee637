import { spawnSync } from 'node:child_process';

/** What git answers in a folder; undefined where there is no git, no repository, or it says no. */
export function askGit(root: string, ...words: readonly string[]): string | undefined {
  const done = spawnSync('git', ['-C', root, ...words], {
    encoding: 'utf8',
    timeout: 20_000,
    maxBuffer: 64e6,
  });
  return done.error === undefined && done.status === 0 ? done.stdout : undefined;
}

/** Whether a folder is inside a git working tree. */
export function isInGit(root: string): boolean {
  return askGit(root, 'rev-parse', '--is-inside-work-tree')?.trim() === 'true';
}
