import { credentialFragment } from '../../lib/write-credential-link.ts';
import { walletLink } from './wallet-link.ts';

/** Makes the link that a button promises, from the credential in this page, and shows it behind the button. */
export function makeLink(button: HTMLElement): void {
  const { act, verifier = '' } = button.dataset;
  const made = button.nextElementSibling;
  const link = made?.querySelector('a');
  const credential = credentialOf(document);
  if (!(made instanceof HTMLElement) || !link || !credential) return;
  link.href = act === 'wallet' ? walletLink(credential) : verifier + credentialFragment(credential);
  made.hidden = false;
  link.focus();
  if (act === 'wallet') link.click();
}

/** The credential that stands in a badge's page. */
function credentialOf(page: Document): object | undefined {
  const data: { readonly type?: unknown }[] = [
    ...page.querySelectorAll('script[type="application/ld+json"]'),
  ].map(({ textContent }) => JSON.parse(textContent));
  return data.find(({ type }) => Array.isArray(type) && type.includes('VerifiableCredential'));
}
