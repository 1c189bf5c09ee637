import type { VerdictMessages } from '../../i18n/verdict-messages.ts';
import type { Check } from '../../verify/answers.ts';
import type { Verdict } from '../../verify/verdict.ts';
import type { Checked } from './check.ts';
import { checkView, MARK_OF, MARKS } from './check-view.ts';
import { element, mark } from './element.ts';
import { failureMessage, filled } from './messages.ts';
import { summaryView } from './summary-view.ts';

/** A verdict to look at: the answer, who says so, and each check by itself; of several badges one by one. All text in it is text. */
export function verdictView(checked: Checked, messages: VerdictMessages, language: string): HTMLElement {
  const { failures } = checked;
  const view = wholeView(checked, messages, language);
  view.append(
    ...[...failures].map(([address, failure]) =>
      element(
        'p',
        { class: 'note' },
        `${failureMessage(messages, address, failure)} ${messages.instead} `,
        element('code', { dir: 'ltr' }, address),
      ),
    ),
  );
  return view;
}

function wholeView(checked: Checked, messages: VerdictMessages, language: string): HTMLElement {
  const { kind, badges } = checked.verdict;
  if (!badges) return badgeView(checked, messages, language);
  return kind === 'record'
    ? recordView(checked, badges, messages, language)
    : severalView(checked, badges, messages, language);
}

/** A record: what is said of it, how many badges in it hold, and each of those. */
function recordView(
  checked: Checked,
  badges: readonly Verdict[],
  messages: VerdictMessages,
  language: string,
): HTMLElement {
  const view = badgeView(checked, messages, language);
  const holding = badges.filter(({ outcome }) => outcome === 'valid').length;
  const hold = filled(filled(messages.further?.hold ?? '', String(holding)), String(badges.length));
  view.append(
    element('p', { class: 'term' }, hold),
    ...badges.map((verdict) => badgeView({ ...checked, verdict }, messages, language)),
  );
  return view;
}

function severalView(
  checked: Checked,
  badges: readonly Verdict[],
  messages: VerdictMessages,
  language: string,
): HTMLElement {
  const sign = MARK_OF[checked.verdict.outcome];
  const answer = filled(messages.several, String(badges.length));
  const way = checked.verdict.checks.filter(({ code }) => code !== 'format/several');
  return element(
    'div',
    { class: `verdict ${sign}` },
    element('p', { class: 'answer', tabindex: '-1' }, mark(MARKS[sign]), answer),
    ...(way.length > 0 ? [checksView(checked, way, messages, language)] : []),
    ...badges.map((verdict) => wholeView({ ...checked, verdict }, messages, language)),
  );
}

function badgeView(checked: Checked, messages: VerdictMessages, language: string): HTMLElement {
  const { verdict } = checked;
  const { kind, credential, outcome } = verdict;
  const shown = credential ? verdict.checks.filter(isWorthTelling) : deciding(verdict);
  return element(
    'div',
    { class: `verdict ${isTaken(checked) ? 'warning' : MARK_OF[outcome]}` },
    answerView(checked, messages),
    credential && summaryView(credential, kind, messages, language),
    checksView(checked, shown, messages, language),
    outcome === 'not-a-badge' ? element('p', { class: 'note' }, messages.giveBadge) : undefined,
  );
}

function checksView(
  checked: Checked,
  checks: readonly Check[],
  messages: VerdictMessages,
  language: string,
): HTMLElement {
  return element(
    'ul',
    { class: 'checks' },
    ...checks.map((each) => checkView(checked, each, messages, language)),
  );
}

function answerView(checked: Checked, messages: VerdictMessages): HTMLElement {
  const { verdict } = checked;
  const { further } = messages;
  const { outcomes } = (verdict.kind && further?.[verdict.kind]) ?? messages;
  const told = isOthers(verdict) ? messages.otherPerson : outcomes[verdict.outcome];
  const asGiven = (verdict.kind && further?.asGiven) ?? messages.asGiven;
  const taken = isTaken(checked);
  const sign = MARKS[taken ? 'warning' : MARK_OF[verdict.outcome]];
  return element('p', { class: 'answer', tabindex: '-1' }, mark(sign), taken ? asGiven : told);
}

/** Where it is valid by the word of a file that might be anybody's. */
function isTaken({ verdict, spokenFor }: Checked): boolean {
  return verdict.outcome === 'valid' && spokenFor.size > 0;
}

const SOMEBODY_ELSES: ReadonlySet<string> = new Set(['recipient/differs', 'recipient/other-person']);

/** Where all that speaks against it is the person who shows it. */
function isOthers({ checks, outcome }: Verdict): boolean {
  const failed = checks.filter(({ result }) => result === 'fail');
  return outcome === 'invalid' && failed.length > 0 && failed.every(({ code }) => SOMEBODY_ELSES.has(code));
}

/** Of what is no genuine badge, only why: nothing else that it says can be relied on. */
function deciding({ checks, outcome }: Verdict): readonly Check[] {
  const failed = checks.filter(({ result }) => result === 'fail');
  if (failed.length > 0) return failed;
  return outcome === 'not-a-badge'
    ? checks.filter(isWorthTelling)
    : checks.filter(({ result }) => result === 'unknown');
}

function isWorthTelling({ code, result }: Check): boolean {
  return result !== 'skipped' && code !== 'format/read' && code !== 'conformance/passed';
}
