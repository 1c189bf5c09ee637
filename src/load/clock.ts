import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { LanyardError, problem } from '../errors/index.ts';
import { type DateTime, fromMilliseconds } from '../lib/date-time.ts';

/**
 * The build's clock: SOURCE_DATE_EPOCH, else the date of the last commit, so that one commit gives one site;
 * else the given time, where there is no commit.
 */
export async function readClock(root: string, env: NodeJS.ProcessEnv, otherwise: number): Promise<DateTime> {
  const stated = env['SOURCE_DATE_EPOCH'];
  if (stated !== undefined && stated !== '') {
    if (!/^\d{1,11}$/.test(stated))
      throw new LanyardError([problem('clock/malformed', { found: stated.slice(0, 40) })]);
    return fromMilliseconds(Number(stated) * 1000);
  }
  const committed = await commitDate(root);
  return fromMilliseconds(committed ?? otherwise);
}

async function commitDate(root: string): Promise<number | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', root, 'log', '-1', '--format=%ct'], {
      timeout: 10_000,
    });
    return /^\d+$/.test(stdout.trim()) ? Number(stdout.trim()) * 1000 : undefined;
  } catch {
    return undefined;
  }
}
