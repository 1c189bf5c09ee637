import type { VerdictMessages } from '../../i18n/verdict-messages.ts';
import { element } from './element.ts';

/** Asks for an e-mail address to compare the badge's recipient with. It goes no further than `compare`. */
export function recipientForm(messages: VerdictMessages, compare: (email: string) => void): HTMLFormElement {
  const field = element('input', { type: 'email', autocomplete: 'off', required: '', dir: 'ltr' });
  const label = element('label', {}, element('span', { class: 'term' }, messages.email), field);
  const form = element(
    'form',
    { class: 'person' },
    element('p', {}, messages.person),
    element('div', { class: 'ask' }, label, element('button', {}, messages.compare)),
    element('p', { class: 'note' }, messages.stays),
  );
  form.addEventListener('focusin', loadComparison, { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    compare(field.value);
  });
  return form;
}

/** Loads what compares while the address is typed: pressing the button then asks nobody for anything. */
function loadComparison(): void {
  import('../../verify/checks/compare-recipient.ts').catch(() => {});
}
