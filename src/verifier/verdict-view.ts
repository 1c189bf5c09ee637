import { formatDay } from '../lib/language.ts';
import { momentOf } from '../verify/moment.ts';
import type { Check, CheckResult, CredentialSummary, Outcome, Verdict } from '../verify/verdict.ts';
import type { Checked } from './check.ts';
import { type Content, element, mark, strange } from './element.ts';
import { failureWords } from './failure-words.ts';
import { WORDS } from './words.ts';

/** A verdict to look at: the answer, who says so, and each check by itself. All text in it is text. */
export function verdictView({ verdict, failures }: Checked, language: string): HTMLElement {
  const { credential } = verdict;
  const shown = credential ? verdict.checks.filter(isWorthTelling) : deciding(verdict);
  return element(
    'div',
    { class: `verdict ${toneOf(verdict)}` },
    answerView(verdict),
    credential && summaryView(credential, language),
    element('ul', { class: 'checks' }, ...shown.map(checkView)),
    ...[...failures].map(([host, failure]) =>
      element('p', { class: 'note' }, `${failureWords(host, failure)} ${WORDS.instead}`),
    ),
  );
}

function answerView(verdict: Verdict): HTMLElement {
  const words = isOthers(verdict) ? WORDS.otherPerson : WORDS.outcomes[verdict.outcome];
  return element('p', { class: 'answer', tabindex: '-1' }, mark(MARKS[MARK_OF[verdict.outcome]]), words);
}

/** Where all that speaks against it is the person who shows it. */
function isOthers({ checks, outcome }: Verdict): boolean {
  const failed = checks.filter(({ result }) => result === 'fail');
  return (
    outcome === 'invalid' && failed.length > 0 && failed.every(({ code }) => code === 'recipient/differs')
  );
}

const MARKS = {
  pass: 'm2 9 4 4 8-10',
  fail: 'm3 3 10 10M13 3 3 13',
  warning: 'M8 2v8M8 13v1',
  unknown: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
  skipped: 'M3 8h10',
} as const satisfies Record<CheckResult, string>;

const MARK_OF = {
  valid: 'pass',
  invalid: 'fail',
  revoked: 'fail',
  suspended: 'fail',
  expired: 'warning',
  'not-yet-valid': 'warning',
  unknown: 'unknown',
  'not-supported': 'unknown',
} as const satisfies Record<Outcome, CheckResult>;

function toneOf(verdict: Verdict): CheckResult {
  return MARK_OF[verdict.outcome];
}

/** Of a badge that is not genuine, only why: nothing else that it says can be relied on. */
function deciding({ checks }: Verdict): readonly Check[] {
  const failed = checks.filter(({ result }) => result === 'fail');
  return failed.length > 0 ? failed : checks.filter(({ result }) => result === 'unknown');
}

function isWorthTelling({ code, result }: Check): boolean {
  return result !== 'skipped' && code !== 'format/read' && code !== 'conformance/passed';
}

function checkView({ id, result, message, place }: Check): HTMLElement {
  return element(
    'li',
    { class: result },
    mark(MARKS[result]),
    element('span', { class: 'term' }, WORDS.checks[id]),
    element('span', {}, message, ...(place ? [' ', element('code', {}, place)] : [])),
  );
}

function summaryView(credential: CredentialSummary, language: string): HTMLElement {
  const { issuer, name, recipientName, awardedDate, validFrom, validUntil } = credential;
  const domain = issuer.domain === undefined ? WORDS.noDomain : strange(issuer.domain);
  return element(
    'dl',
    { class: 'facts rows' },
    row(
      WORDS.issuedBy,
      element('p', { class: 'domain' }, domain),
      issuer.name === undefined ? undefined : element('p', {}, `${WORDS.callsItself} `, strange(issuer.name)),
    ),
    row(WORDS.badge, strange(name)),
    recipientName === undefined ? undefined : row(WORDS.awardedTo, strange(recipientName)),
    row(WORDS.awarded, dayOf(awardedDate ?? validFrom, language)),
    validUntil === undefined ? undefined : row(WORDS.validUntil, dayOf(validUntil, language)),
  );
}

function row(term: string, ...details: readonly Content[]): HTMLElement {
  return element('div', {}, element('dt', {}, term), element('dd', {}, ...details));
}

function dayOf(stated: string, language: string): string {
  const moment = momentOf(stated);
  return moment === undefined ? stated : formatDay(moment, language);
}
