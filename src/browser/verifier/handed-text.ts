import { LINK_PARAMETER, readCredentialLink } from '../../lib/credential-link.ts';
import type { Handed } from './check.ts';
import type { NoBadge } from './show.ts';

/** What a text is: an address, a link that carries a badge, or the badge's own text; or why it is none. */
export async function handedText(text: string): Promise<Handed | NoBadge> {
  const trimmed = text.trim();
  if (trimmed === '') return 'empty';
  const url = URL.parse(HOST_FIRST.test(trimmed) ? `https://${trimmed}` : trimmed);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return { kind: 'badge', content: text };
  const packed = new URLSearchParams(url.hash.slice(1)).get(LINK_PARAMETER);
  return packed === null ? { kind: 'address', url } : handedLink(packed);
}

/** `badges.example/badges/k3v`, as an address bar shows it. */
const HOST_FIRST = /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?\/\S*$/i;

/** The badge in a link's `c`. */
async function handedLink(packed: string): Promise<Handed | NoBadge> {
  const read = await readCredentialLink(packed);
  if (read.kind === 'json') return { kind: 'badge', content: read.text };
  return read.kind === 'too-large' ? 'linkTooLarge' : 'linkBroken';
}
