import type { VerdictMessages } from '../../i18n/verdict-messages.ts';
import type { CheckResult, Outcome } from '../../verify/answers/answer-record.ts';
import type { Check } from '../../verify/answers.ts';
import type { Checked } from './check.ts';
import { element, mark } from './element.ts';
import { answerMessage, filled } from './messages.ts';

/** The drawn mark for each result. */
export const MARKS = {
  pass: 'm2 9 4 4 8-10',
  fail: 'm3 3 10 10M13 3 3 13',
  warning: 'M8 2v8M8 13v1',
  unknown: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
  skipped: 'M3 8h10',
} as const satisfies Record<CheckResult, string>;

/** Which mark stands for the whole. Only what is valid has a tick. */
export const MARK_OF = {
  valid: 'pass',
  invalid: 'fail',
  revoked: 'fail',
  suspended: 'fail',
  expired: 'warning',
  'not-yet-valid': 'warning',
  unknown: 'unknown',
  'not-a-badge': 'unknown',
  'not-supported': 'unknown',
  'self-asserted': 'warning',
} as const satisfies Record<Outcome, CheckResult>;

/** One check: a mark, what was asked, and the answer. */
export function checkView(
  { spokenFor, verdict }: Checked,
  answer: Check,
  messages: VerdictMessages,
  language: string,
): HTMLElement {
  const { id, code, detail = '', place } = answer;
  const isGiven = code === 'issuer-key/authorised' && spokenFor.has(detail);
  const told = isGiven ? filled(messages.keysGiven, detail) : answerMessage(answer, messages, language);
  const result = isGiven ? 'warning' : shownResult(answer, verdict.outcome);
  return element(
    'li',
    { class: result },
    mark(MARKS[result]),
    element('span', { class: 'term' }, messages.checks[id]),
    element('span', {}, told, ...(place ? [' ', element('code', { dir: 'ltr' }, place)] : [])),
  );
}

/** Nothing on a badge that nobody vouches for has a tick: from afar, one tick is as good as another. */
function shownResult({ result }: Check, outcome: Outcome): CheckResult {
  return outcome === 'self-asserted' && result === 'pass' ? 'skipped' : result;
}
