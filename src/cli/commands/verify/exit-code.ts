import { EXIT, type ExitCode } from '../../../errors/index.ts';
import type { Outcome } from '../../../verify/answers/answer-record.ts';

/** Outcomes with an exit code of their own. */
const EXIT_CODES: Readonly<Partial<Record<Outcome, ExitCode>>> = {
  valid: EXIT.ok,
  'self-asserted': EXIT.selfAsserted,
  'not-a-badge': EXIT.notJudged,
  'not-supported': EXIT.notJudged,
};

/** The exit code for an outcome; `isNetwork` where it is unknown because an answer did not come. */
export function exitCodeFor(outcome: Outcome, isNetwork: boolean): ExitCode {
  return isNetwork ? EXIT.network : (EXIT_CODES[outcome] ?? EXIT.invalid);
}
