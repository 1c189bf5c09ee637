import { credentialFragment } from '../../lib/write-credential-link.ts';
import { showLink } from './made-link.ts';

/** Shows the link to the verifier that carries the whole credential. */
export function showPrivateLink(button: HTMLElement): void {
  const { verifier = '' } = button.dataset;
  showLink(button, (credential) => verifier + credentialFragment(credential));
}
