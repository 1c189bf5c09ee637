import type { VerdictMessages } from '../../i18n/verdict-messages.ts';
import type { Verdict } from '../../verify/verdict.ts';
import { type Checked, checkHanded, type Handed, type NothingThere } from './check.ts';
import { element } from './element.ts';
import { failureMessage, messagesAbout, messagesIn } from './messages.ts';
import { recipientForm } from './recipient-form.ts';
import { verdictView } from './verdict-view.ts';

/** Why something is no badge, by its sentence. */
export type NoBadge = 'linkBroken' | 'linkTooLarge' | 'empty';

/** Checks what was handed over and shows the answer in a live region of the page, which gets the focus. */
export async function checkIn(region: HTMLElement, handed: Handed | NoBadge): Promise<void> {
  const messages = await messagesIn(languageOf(region));
  if (typeof handed === 'string') return tell(region, messages[handed]);
  region.replaceChildren(element('p', { role: 'status' }, messages.checking));
  try {
    const answer = await checkHanded(handed);
    if (answer.kind === 'checked') await showVerdict(region, answer, messages);
    else tell(region, missingMessage(answer, messages));
  } catch {
    tell(region, messages.crashed);
  }
}

/** The language of the region, which need not be the page's. */
function languageOf(region: HTMLElement): string {
  return region.dataset['language'] ?? 'en';
}

/** Says one sentence in the place of a verdict. */
function tell(region: HTMLElement, sentence: string): void {
  const answer = element('p', { class: 'answer', tabindex: '-1' }, sentence);
  show(region, element('div', { class: 'verdict unknown' }, answer));
}

async function showVerdict(region: HTMLElement, checked: Checked, general: VerdictMessages): Promise<void> {
  const language = languageOf(region);
  const messages = await messagesAbout(checked.verdict, general, language);
  const view = verdictView(checked, messages, language);
  const compare = async (email: string) => showVerdict(region, await checked.withEmail(email), messages);
  if (hasSummary(checked.verdict)) view.append(recipientForm(messages, compare));
  show(region, view);
}

/** Whether there is anything that was given to somebody. */
function hasSummary({ kind, credential, badges = [] }: Verdict): boolean {
  return (credential !== undefined && kind !== 'endorsement') || badges.some(hasSummary);
}

function show(region: HTMLElement, view: HTMLElement): void {
  region.replaceChildren(view);
  view.querySelector<HTMLElement>('.answer')?.focus();
}

function missingMessage(nothing: NothingThere, messages: VerdictMessages): string {
  if (nothing.kind === 'missing') return nothing.isPage ? messages.noCredential : messages.notFound;
  return failureMessage(messages, nothing.address, nothing.failure);
}
