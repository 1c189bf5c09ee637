import { hasErrors, LanyardError, type Problem } from '../errors/index.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import { selfCheck } from '../issue/self-check.ts';
import { counted } from '../lib/counted.ts';
import { checkSite } from './check-site.ts';
import { buildMoment } from './clock.ts';
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
  const now = buildMoment(root, env, Date.now());
  const { site, problems } = await checkSite(root, { now });
  if (!site || hasErrors(problems)) throw new LanyardError(problems);
  if (problems.length > 0) progress.warn(problems);
  const signing = await decideSigning(root, site, { env, now });
  progress.step(
    `${signing.mode}: signing ${counted(site.awards.length, 'badge')} of ${counted(site.issuers.size, 'issuer')}`,
  );
  const issued = await signAs(signing, { env, now });
  progress.step('checking every signature');
  await selfCheck(issued);
  return issued;
}
