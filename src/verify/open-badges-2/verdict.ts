import { answerBy, type Check, outcomeOfCode, type Particulars } from '../answers.ts';
import { gravest, verdictOf } from '../outcome.ts';
import type { CredentialSummary, Verdict } from '../verdict.ts';
import { type HostedCode, hostedAnswers } from './answers.ts';

/** Makes an answer about a hosted badge. */
export function hostedCheck(code: HostedCode, particulars?: Particulars): Check {
  return answerBy(hostedAnswers[code], code, particulars);
}

/** The verdict on a hosted badge, whose answers the general ones know nothing of. */
export function hostedVerdict(checks: readonly Check[], credential?: CredentialSummary): Verdict {
  const verdict = verdictOf(checks, credential);
  return { ...verdict, outcome: gravest(verdict.checks.map(outcomeOfHosted)) };
}

function outcomeOfHosted({ code }: Check) {
  return isHosted(code) ? hostedAnswers[code].outcome : outcomeOfCode(code);
}

function isHosted(code: string): code is HostedCode {
  return Object.hasOwn(hostedAnswers, code);
}
