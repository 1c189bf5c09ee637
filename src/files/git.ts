import { spawnSync } from 'node:child_process';
import { withoutSecrets } from '../lib/withheld-secrets.mjs';

/** How git is asked. */
export interface GitOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** How long it may take, in milliseconds. */
  readonly timeout?: number;
}

/** What git answers in a folder; undefined where there is no git, no repository, or it says no. */
export function askGit(root: string, ...words: readonly string[]): string | undefined {
  return runGit(root, words);
}

/** As `askGit`, under other conditions. */
export function runGit(root: string, words: readonly string[], options: GitOptions = {}): string | undefined {
  const { env = process.env, timeout = 20_000 } = options;
  const settings = { encoding: 'utf8', env: withoutSecrets(env), timeout, maxBuffer: 64e6 } as const;
  const done = spawnSync('git', ['-C', root, ...words], settings);
  return done.error === undefined && done.status === 0 ? done.stdout : undefined;
}

/** Whether a folder is inside a git working tree. */
export function isInGit(root: string): boolean {
  return askGit(root, 'rev-parse', '--is-inside-work-tree')?.trim() === 'true';
}
