import { type Checked, check, type Handed, type NothingThere } from './check.ts';
import { element } from './element.ts';
import { failureWords } from './failure-words.ts';
import { recipientForm } from './recipient-form.ts';
import { verdictView } from './verdict-view.ts';
import { WORDS } from './words.ts';

/** Checks what was handed over and shows the answer in a room of the page, which says it aloud and gets the focus. */
export async function checkIn(room: HTMLElement, handed: Handed): Promise<void> {
  room.replaceChildren(element('p', { role: 'status' }, WORDS.checking));
  try {
    const answer = await check(handed);
    if (answer.kind === 'checked') showVerdict(room, answer);
    else tell(room, wordsFor(answer));
  } catch {
    tell(room, WORDS.crashed);
  }
}

/** Says one sentence in the place of a verdict. */
export function tell(room: HTMLElement, words: string): void {
  show(
    room,
    element('div', { class: 'verdict unknown' }, element('p', { class: 'answer', tabindex: '-1' }, words)),
  );
}

function showVerdict(room: HTMLElement, checked: Checked): void {
  const view = verdictView(checked, document.documentElement.lang);
  const compare = async (email: string) => showVerdict(room, await checked.withEmail(email));
  if (checked.verdict.credential) view.append(recipientForm(compare));
  show(room, view);
}

function show(room: HTMLElement, view: HTMLElement): void {
  room.replaceChildren(view);
  view.querySelector<HTMLElement>('.answer')?.focus();
}

function wordsFor(nothing: NothingThere): string {
  if (nothing.kind === 'failed') return `${failureWords(nothing.host, nothing.failure)} ${WORDS.instead}`;
  return nothing.isPage ? WORDS.noCredential : WORDS.notFound;
}
