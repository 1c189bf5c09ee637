import { usageFault } from '../errors/fault.ts';
import { hasErrors, LanyardError } from '../errors/index.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import { counted } from '../lib/counted.ts';
import type { DateTime } from '../lib/date-time.ts';
import type { Site } from '../model/site.ts';
import type { BuildCache } from './cache/build-cache.ts';
import { knownProofs } from './cache/known-proofs.ts';
import { knownTexts } from './cache/known-texts.ts';
import { checkIssued } from './check-issued.ts';
import { checkUnsigned, rehearseSite } from './check-site.ts';
import { buildMoment } from './clock.ts';
import { countProofs } from './progress/count-proofs.ts';
import type { Progress } from './progress/progress.ts';
import type { BuildScope } from './shard/build-scope.ts';
import { isInShard } from './shard/shard.ts';
import { decideSigning, signAs } from './sign-site.ts';

/**
 * From files to a signed and checked site. Throws LanyardError with every problem found; returns only what may be
 * published.
 */
export async function prepareSite(
  root: string,
  env: NodeJS.ProcessEnv,
  progress: Progress,
  cache: BuildCache,
  scope: BuildScope = { kind: 'whole' },
): Promise<IssuedSite> {
  progress.count('reading', 0);
  const now = buildMoment(root, env, Date.now());
  const { site, problems } = await checkUnsigned(root, {
    now,
    known: knownTexts(cache),
    isWanted: scope.kind === 'shard' ? (id) => isInShard(scope.shard, id) : undefined,
  });
  if (!site || hasErrors(problems)) throw new LanyardError(problems);
  if (problems.length > 0) progress.warn(problems);
  const { length } = site.awards;
  progress.count('reading', length, length);
  const moment = { env, now, throwAway: cache.throwAway };
  const signing = await decideSigning(root, site, moment);
  if (signing.mode === 'preview' && scope.kind !== 'whole') throw usageFault('shard/needs-key', undefined);
  progress.step(
    `${signing.mode}: signing ${counted(length, 'badge')} of ${counted(site.issuers.size, 'issuer')}`,
  );
  try {
    const proofs = countProofs(knownProofs(cache), (done, reused) =>
      progress.count('signing', done, length + signing.signers.size, reused),
    );
    const issued = await signAs(signing, moment, proofs);
    progress.step('checking every signature');
    await checkIssued(issued, cache, progress);
    return issued;
  } catch (error) {
    throw await placedInFiles(error, root, site, now);
  }
}

/** What went wrong with a badge, told of its file where a rehearsal finds it there. */
async function placedInFiles(error: unknown, root: string, site: Site, now: DateTime): Promise<unknown> {
  if (!(error instanceof LanyardError)) return error;
  const found = await rehearseSite(root, site, now);
  return found.length > 0 ? new LanyardError(found) : error;
}
