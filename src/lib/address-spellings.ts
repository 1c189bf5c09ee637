import { boundedCache } from './bounded-cache.ts';
import { normaliseEmailAddress, readEmailAddress } from './email-address.ts';
import { memoise } from './memoise.ts';

/**
 * The spellings under which the hash of an address may have been made: the form that is hashed here first, then as
 * given (no specification defines a normal form), trimmed, in lower case, cleaned, and with its domain in ASCII.
 */
export const addressSpellings: (address: string) => readonly string[] = memoise(spellingsOf, {
  cache: boundedCache(20_000),
});

function spellingsOf(address: string): string[] {
  const trimmed = address.trim();
  const normal = normaliseEmailAddress(address);
  const read = readEmailAddress(address)?.address ?? trimmed;
  const inAscii = [normal, read].map(withAsciiDomain);
  return [...new Set([normal, address, trimmed, trimmed.toLowerCase(), read, ...inAscii])];
}

function withAsciiDomain(address: string): string {
  const at = address.lastIndexOf('@') + 1;
  const url = `http://${address.slice(at)}/`;
  return URL.canParse(url) ? address.slice(0, at) + new URL(url).hostname : address;
}
