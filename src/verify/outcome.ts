import { type Outcome, PRECEDENCE } from './answers/answer-record.ts';
import { type AnswerCode, type Check, check, outcomeOfCode } from './answers.ts';
import { CHECK_IDS, type CheckId } from './check-ids.ts';
import type { CredentialSummary, Verdict } from './verdict.ts';

/** The one word for a list of answers. */
export function outcomeOf(checks: readonly Check[]): Outcome {
  return gravest(checks.map(({ code }) => outcomeOfCode(code)));
}

/** The gravest of several words. */
export function gravest(outcomes: readonly Outcome[]): Outcome {
  return PRECEDENCE.find((outcome) => outcomes.includes(outcome)) ?? 'unknown';
}

/** The answer that decides, for whoever asks why. Undefined where everything is well. */
export function decidingCode(checks: readonly Check[]): AnswerCode | undefined {
  const outcome = outcomeOf(checks);
  if (outcome === 'valid') return undefined;
  const deciding = checks.filter(({ code }) => outcomeOfCode(code) === outcome);
  return (deciding.find(({ result }) => result !== 'skipped') ?? deciding[0])?.code;
}

/** The answer for which a document is not taken as its issuer's own; a key that nobody vouches for is none. */
export function disprovingCode(checks: readonly Check[]): AnswerCode | undefined {
  return outcomeOf(checks) === 'self-asserted' ? undefined : decidingCode(checks);
}

/** The verdict: answers in order, each once, and a word for every check that was not reached. */
export function verdictOf(checks: readonly Check[], credential?: CredentialSummary): Verdict {
  const sorted = CHECK_IDS.flatMap((id) => answersTo(id, checks));
  return { outcome: outcomeOf(sorted), checks: sorted, ...(credential ? { credential } : {}) };
}

/** The verdict on several badges that came in one file; `way` says how they were found. */
export function verdictOnSeveral(way: readonly Check[], badges: readonly Verdict[]): Verdict {
  const outcome = gravest(badges.map((each) => each.outcome));
  const checks = answersTo('format', [...way, check('format/several', { detail: String(badges.length) })]);
  return { outcome, checks, badges };
}

/** The gravest word of a verdict and of those on what is in it: a record is no less genuine for a badge in it that was revoked. */
export function gravestIn({ outcome, badges = [] }: Verdict): Outcome {
  return gravest([outcome, ...badges.map(gravestIn)]);
}

function answersTo(id: CheckId, checks: readonly Check[]): readonly Check[] {
  const seen = new Map<string, Check>();
  for (const each of checks) {
    if (each.id === id) seen.set(`${each.code} ${each.place ?? ''}`, each);
  }
  if (seen.size > 0) return [...seen.values()];
  return id === 'format' ? [] : [check(`${id}/not-reached`)];
}
