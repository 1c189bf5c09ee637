import { linkedText } from '../../verify/rarely.ts';
import type { Handed } from './check.ts';
import type { NoBadge } from './show.ts';

/**
 * What a text is: an address, a link that carries a badge (of any site, or of a file on this device), or the badge's own text;
 * or why it is none.
 */
export async function handedText(text: string): Promise<Handed | NoBadge> {
  const trimmed = text.trim();
  if (trimmed === '') return 'empty';
  const address = HOST_FIRST.test(trimmed) ? `https://${trimmed}` : trimmed;
  const linked = await linkedText(address);
  if (linked?.kind === 'json') return { kind: 'badge', content: linked.text };
  if (linked) return linked.kind === 'too-large' ? 'linkTooLarge' : 'linkBroken';
  const url = URL.parse(address);
  const isAddress = url?.protocol === 'https:' || url?.protocol === 'http:';
  return isAddress ? { kind: 'address', url } : { kind: 'badge', content: text };
}

/** `badges.example/badges/k3v`, as an address bar shows it. */
const HOST_FIRST = /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?\/\S*$/i;
