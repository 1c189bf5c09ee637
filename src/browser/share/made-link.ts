import { credentialOf } from './page-credential.ts';

/**
 * Shows the link that a button promises behind the button, made from the credential in this page by `hrefOf`. The link
 * has the focus, and is returned.
 */
export function showLink(
  button: HTMLElement,
  hrefOf: (credential: object) => string,
): HTMLAnchorElement | undefined {
  const made = button.nextElementSibling;
  const link = made?.querySelector('a');
  const credential = credentialOf(document);
  if (!(made instanceof HTMLElement) || !link || !credential) return undefined;
  link.href = hrefOf(credential);
  made.hidden = false;
  link.focus();
  return link;
}
