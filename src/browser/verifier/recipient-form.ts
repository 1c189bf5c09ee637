import type { VerdictWords } from '../../i18n/rooms/verdict/words.ts';
import { element } from './element.ts';

/** Asks for an e-mail address to compare the badge's recipient with. It goes no further than `compare`. */
export function recipientForm(words: VerdictWords, compare: (email: string) => void): HTMLFormElement {
  const field = element('input', { type: 'email', autocomplete: 'off', required: '', dir: 'ltr' });
  const label = element('label', {}, element('span', { class: 'term' }, words.email), field);
  const form = element(
    'form',
    { class: 'person' },
    element('p', {}, words.person),
    element('div', { class: 'ask' }, label, element('button', {}, words.compare)),
    element('p', { class: 'note' }, words.stays),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    compare(field.value);
  });
  return form;
}
