import { counted } from '../../lib/counted.ts';
import { awardState } from '../../model/award.ts';
import type { Outcome } from '../../verify/answers/answer-record.ts';
import type { Verdict } from '../../verify/verdict.ts';
import { createVerifier } from '../../verify/verify-credential.ts';
import { describeOutcome } from '../answer-facts.ts';
import type { ExaminedSite, Sample, SiteCheck } from '../examined-site.ts';
import { type Finding, finderOf } from '../finding.ts';

/** What a genuine badge may be, once its signature and that of its status list are known to be right. */
const GENUINE: readonly Outcome[] = ['valid', 'revoked', 'expired', 'not-yet-valid'];

/** Some badges, verified as a stranger would, and compared with what the content says of them. */
export const checkCredentials: SiteCheck = async (site) => {
  const { ok } = finderOf('credentials', site.host);
  if (site.samples.length === 0)
    return [ok('no badge is listed, so none was verified: name one to "npx lanyard verify"')];
  const verify = createVerifier({ now: site.now, fetch: site.fetch });
  const judged = await Promise.all(site.samples.map((sample) => checkSample(sample, verify, site)));
  const bad = judged.filter((each) => each !== undefined);
  if (bad.length > 0) return bad;
  return [
    ok(
      `${counted(judged.length, 'badge was', 'badges were')} verified: each is genuine, and so is its status list`,
    ),
  ];
};

async function checkSample(
  { id, answer, credential }: Sample,
  verify: (input: unknown) => Promise<Verdict>,
  { host, repository, now }: ExaminedSite,
): Promise<Finding | undefined> {
  const { fail } = finderOf('credentials', host, `badges/${id}.jsonld`);
  if (!credential) return fail(`is not there (${describeOutcome(answer)})`, 'missing');
  const verdict = await verify(answer.body);
  const { outcome } = verdict;
  if (!GENUINE.includes(outcome)) return fail(`is ${outcome}: ${reasonsOf(verdict)}`, topicOf(verdict));
  const award = repository?.awards.find((each) => each.id === id);
  const expected = award && awardState(award, now).kind;
  if (expected === undefined || expected === outcome) return undefined;
  return fail(`is ${outcome} here, and ${expected} in content/`, 'missing');
}

function reasonsOf({ checks }: Verdict): string {
  const bad = checks.filter(({ result }) => result === 'fail' || result === 'unknown');
  return bad.map(({ message, code }) => `${message} [${code}]`).join(' ');
}

/** A list out of date, or anything else, which altered files or another key would explain. */
function topicOf({ checks }: Verdict): 'stale' | 'not-genuine' {
  return checks.some(({ code }) => code === 'status/list-expired') ? 'stale' : 'not-genuine';
}
