import type { VerdictWords } from '../../i18n/rooms/verdict/words.ts';
import { type Checked, checkBadge, type Handed, type NothingThere } from './check.ts';
import { element } from './element.ts';
import { recipientForm } from './recipient-form.ts';
import { verdictView } from './verdict-view.ts';
import { failureWords, wordsIn } from './words.ts';

/** Why something is no badge, by its sentence. */
export type NoBadge = 'linkBroken' | 'linkTooLarge' | 'empty';

/** Checks what was handed over and shows the answer in a room of the page, which says it aloud and gets the focus. */
export async function checkIn(room: HTMLElement, handed: Handed | NoBadge): Promise<void> {
  const words = await wordsIn(languageOf(room));
  if (typeof handed === 'string') return tell(room, words[handed]);
  room.replaceChildren(element('p', { role: 'status' }, words.checking));
  try {
    const answer = await checkBadge(handed);
    if (answer.kind === 'checked') showVerdict(room, answer, words);
    else tell(room, wordsFor(answer, words));
  } catch {
    tell(room, words.crashed);
  }
}

/** The language of a room's words, which need not be the page's. */
function languageOf(room: HTMLElement): string {
  return room.dataset['language'] ?? 'en';
}

/** Says one sentence in the place of a verdict. */
function tell(room: HTMLElement, sentence: string): void {
  const answer = element('p', { class: 'answer', tabindex: '-1' }, sentence);
  show(room, element('div', { class: 'verdict unknown' }, answer));
}

function showVerdict(room: HTMLElement, checked: Checked, words: VerdictWords): void {
  const view = verdictView(checked, words, languageOf(room));
  const compare = async (email: string) => showVerdict(room, await checked.withEmail(email), words);
  if (checked.verdict.credential) view.append(recipientForm(words, compare));
  show(room, view);
}

function show(room: HTMLElement, view: HTMLElement): void {
  room.replaceChildren(view);
  view.querySelector<HTMLElement>('.answer')?.focus();
}

function wordsFor(nothing: NothingThere, words: VerdictWords): string {
  if (nothing.kind === 'missing') return nothing.isPage ? words.noCredential : words.notFound;
  return failureWords(words, nothing.address, nothing.failure);
}
