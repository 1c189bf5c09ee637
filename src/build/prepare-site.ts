import { invalidFault } from '../errors/fault.ts';
import { hasErrors, LanyardError, type Problem } from '../errors/index.ts';
import { askGit } from '../files/git.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import { selfCheck } from '../issue/self-check.ts';
import { type DateTime, fromMilliseconds } from '../lib/date-time.ts';
import { checkSite } from './check-site.ts';
import { decideSigning, signAs } from './sign-site.ts';

/** What preparing a site tells about itself while it works. */
export interface Progress {
  readonly step: (text: string) => void;
  readonly warn: (problems: readonly Problem[]) => void;
}

/**
 * From files to a signed and checked site. Throws LanyardError with every problem found; returns only what may be
 * published.
 */
export async function prepareSite(
  root: string,
  env: NodeJS.ProcessEnv,
  progress: Progress,
): Promise<IssuedSite> {
  const now = readClock(root, env, Date.now());
  const { site, problems } = await checkSite(root, { now });
  if (!site || hasErrors(problems)) throw new LanyardError(problems);
  if (problems.length > 0) progress.warn(problems);
  const signing = await decideSigning(root, site, { env, now });
  progress.step(`${signing.mode}: signing ${site.awards.length} badges of ${site.issuers.size} issuers`);
  const issued = await signAs(signing, { env, now });
  progress.step('checking every signature');
  await selfCheck(issued);
  return issued;
}

/**
 * The build's clock: SOURCE_DATE_EPOCH, else the date of the last commit, so that one commit gives one site;
 * else the given time, where there is no commit.
 */
function readClock(root: string, env: NodeJS.ProcessEnv, otherwise: number): DateTime {
  const stated = env['SOURCE_DATE_EPOCH'];
  if (stated !== undefined && stated !== '') {
    if (!/^\d{1,11}$/.test(stated)) throw invalidFault('clock/malformed', { found: stated.slice(0, 40) });
    return fromMilliseconds(Number(stated) * 1000);
  }
  const committed = Number(askGit(root, 'log', '-1', '--format=%ct')?.trim() || Number.NaN);
  return fromMilliseconds(Number.isNaN(committed) ? otherwise : committed * 1000);
}
