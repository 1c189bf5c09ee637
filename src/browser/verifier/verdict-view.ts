import type { VerdictMessages } from '../../i18n/verdict-messages.ts';
import type { Check } from '../../verify/answers.ts';
import type { Verdict } from '../../verify/verdict.ts';
import type { Checked } from './check.ts';
import { checkView, MARK_OF, MARKS } from './check-view.ts';
import { element, mark } from './element.ts';
import { failureMessage } from './messages.ts';
import { summaryView } from './summary-view.ts';

/** A verdict to look at: the answer, who says so, and each check by itself. All text in it is text. */
export function verdictView(checked: Checked, messages: VerdictMessages, language: string): HTMLElement {
  const { verdict, failures } = checked;
  const { credential } = verdict;
  const shown = credential ? verdict.checks.filter(isWorthTelling) : deciding(verdict);
  const taken = isTaken(checked);
  return element(
    'div',
    { class: `verdict ${taken ? 'warning' : MARK_OF[verdict.outcome]}` },
    answerView(checked, messages),
    credential && summaryView(credential, messages, language),
    element('ul', { class: 'checks' }, ...shown.map((each) => checkView(checked, each, messages, language))),
    ...[...failures].map(([address, failure]) =>
      element(
        'p',
        { class: 'note' },
        `${failureMessage(messages, address, failure)} ${messages.instead} `,
        element('code', { dir: 'ltr' }, address),
      ),
    ),
  );
}

function answerView(checked: Checked, messages: VerdictMessages): HTMLElement {
  const { verdict } = checked;
  const told = isOthers(verdict) ? messages.otherPerson : messages.outcomes[verdict.outcome];
  const taken = isTaken(checked);
  const sign = MARKS[taken ? 'warning' : MARK_OF[verdict.outcome]];
  return element('p', { class: 'answer', tabindex: '-1' }, mark(sign), taken ? messages.asGiven : told);
}

/** Where it is valid by the word of a file that might be anybody's. */
function isTaken({ verdict, spokenFor }: Checked): boolean {
  return verdict.outcome === 'valid' && spokenFor.size > 0;
}

/** Where all that speaks against it is the person who shows it. */
function isOthers({ checks, outcome }: Verdict): boolean {
  const failed = checks.filter(({ result }) => result === 'fail');
  return (
    outcome === 'invalid' && failed.length > 0 && failed.every(({ code }) => code === 'recipient/differs')
  );
}

/** Of a badge that is not genuine, only why: nothing else that it says can be relied on. */
function deciding({ checks }: Verdict): readonly Check[] {
  const failed = checks.filter(({ result }) => result === 'fail');
  return failed.length > 0 ? failed : checks.filter(({ result }) => result === 'unknown');
}

function isWorthTelling({ code, result }: Check): boolean {
  return result !== 'skipped' && code !== 'format/read' && code !== 'conformance/passed';
}
