import { LanyardError, problem } from '../errors/index.ts';
import { askGit } from '../files/git.ts';
import { type DateTime, fromMilliseconds } from '../lib/date-time.ts';

/**
 * The build's clock: SOURCE_DATE_EPOCH, else the date of the last commit, so that one commit gives one site;
 * else the given time, where there is no commit.
 */
export function readClock(root: string, env: NodeJS.ProcessEnv, otherwise: number): DateTime {
  const stated = env['SOURCE_DATE_EPOCH'];
  if (stated !== undefined && stated !== '') {
    if (!/^\d{1,11}$/.test(stated))
      throw new LanyardError([problem('clock/malformed', { found: stated.slice(0, 40) })]);
    return fromMilliseconds(Number(stated) * 1000);
  }
  const committed = Number(askGit(root, 'log', '-1', '--format=%ct')?.trim() || Number.NaN);
  return fromMilliseconds(Number.isNaN(committed) ? otherwise : committed * 1000);
}
