import { element } from './element.ts';
import { WORDS } from './words.ts';

/** Asks for an e-mail address to compare the badge's recipient with. It goes no further than `compare`. */
export function recipientForm(compare: (email: string) => void): HTMLFormElement {
  const field = element('input', { type: 'email', autocomplete: 'off', required: '', dir: 'ltr' });
  const label = element('label', {}, element('span', { class: 'term' }, WORDS.email), field);
  const form = element(
    'form',
    { class: 'person' },
    element('p', {}, WORDS.person),
    element('div', { class: 'ask' }, label, element('button', {}, WORDS.compare)),
    element('p', { class: 'note' }, WORDS.stays),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    compare(field.value);
  });
  return form;
}
