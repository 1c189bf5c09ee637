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
  const linked = LINK.test(address)
    ? await (await import('../../verify/rarely.ts')).linkedText(address)
    : undefined;
  if (linked?.kind === 'json') return { kind: 'badge', content: linked.text };
  if (linked) return linked.kind === 'too-large' ? 'linkTooLarge' : 'linkBroken';
  const url = URL.parse(address);
  const isAddress = url?.protocol === 'https:' || url?.protocol === 'http:';
  return isAddress ? { kind: 'address', url } : { kind: 'badge', content: text };
}

/** Only an address can carry anything, and only behind this sign. */
const LINK = /^([a-z][a-z0-9+.-]*:\S*)?#/i;

/** `badges.example/badges/k3v`, as an address bar shows it. */
const HOST_FIRST = /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?\/\S*$/i;
