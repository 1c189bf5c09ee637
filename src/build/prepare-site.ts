import { randomBytes } from 'node:crypto';
import type { Problem } from '../errors/index.ts';
import { hasErrors, LanyardError } from '../errors/index.ts';
import { chooseSigning } from '../issue/choose-signing.ts';
import { issueSite } from '../issue/issue-site.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import { selfCheck } from '../issue/self-check.ts';
import { loadCheckedSite } from './check-site.ts';
import { readClock } from './clock.ts';
import { requestSigning } from './request-signing.ts';

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
  const { site, problems } = await loadCheckedSite(root, { now });
  if (!site || hasErrors(problems)) throw new LanyardError(problems);
  if (problems.length > 0) progress.warn(problems);
  const signing = chooseSigning(await requestSigning(root, site, { env, now }));
  progress.step(`${signing.mode}: signing ${site.awards.length} badges of ${site.issuers.size} issuers`);
  const issued = await issueSite({ ...signing, now, saltSecret: saltSecret(env, signing.mode) });
  progress.step('checking every signature');
  await selfCheck(issued);
  return issued;
}

/** A preview's salts need not be the same twice: its badges are thrown away. */
function saltSecret(env: NodeJS.ProcessEnv, mode: IssuedSite['mode']): string | undefined {
  return env['LANYARD_SALT_SECRET'] ?? (mode === 'preview' ? randomBytes(32).toString('hex') : undefined);
}
