import { LanyardError, problem } from '../errors/index.ts';
import { checkStatusBits } from '../issue/check-status-bits.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import { selfCheck } from '../issue/self-check.ts';
import type { BuildCache } from './cache/build-cache.ts';
import { knownVerdicts } from './cache/known-proofs.ts';
import type { Progress } from './progress/progress.ts';

/**
 * Proves a signed site before anything of it is written. A badge that an earlier build has proved, and that has not
 * changed since, is asked for its bit in the status list only; but for one of every issuer, by which its key and its list
 * are proved anew. Throws LanyardError.
 */
export async function checkIssued(
  issued: IssuedSite,
  cache: BuildCache,
  { count }: Pick<Progress, 'count'>,
): Promise<void> {
  const known = knownVerdicts(cache, issued);
  const issuers = new Set<string>();
  const awards = issued.awards.filter((each) => {
    const isFirst = !issuers.has(each.issuer.id);
    issuers.add(each.issuer.id);
    return isFirst || !known.has(each);
  });
  const { length } = issued.awards;
  const reused = length - awards.length;
  count('checking signatures', reused, length, reused);
  await selfCheck({ ...issued, awards }, (done) =>
    count('checking signatures', reused + done, length, reused),
  );
  const found = await checkStatusBits(issued);
  if (found.length > 0) throw new LanyardError(found.map((each) => problem('proof/self-check', each)));
  for (const each of awards) known.add(each);
}
