import { type AddressCleaning, cleanAddress } from './clean-address.ts';
import { domainToUnicode } from './punycode.ts';

/** The shape of an e-mail address: enough to tell it from a hash and to refuse it where it must not stand. */
const SHAPE = /^[^\s@$]+@[^\s@]+\.[^\s@]+$/;

/** Whether a text is an e-mail address rather than its hash; white space around it does not count. */
export function isEmailAddress(text: string): boolean {
  return SHAPE.test(text.trim());
}

/** The octets that an address, and the part before its "@", may have [RFC 5321 §4.5.3.1]. */
const [MAX_ADDRESS, MAX_LOCAL] = [254, 64];

/** What cannot stand before the "@": a "$" would make it look like a hash. Two dots may, Japan has such addresses. */
const NO_LOCAL_PART = /[\s\p{C}$@,;:<>()[\]\\"]/u;

/** The signs of a domain's labels as people type them. */
const DOMAIN_SIGNS = /^[\p{L}\p{M}\p{N}._·・-]+$/u;

/** An address as somebody gave it, put right. */
export interface ReadAddress {
  /** For sending: its letters as they were typed, its domain in Unicode and lower case. */
  readonly address: string;
  /** What had to be put right, beyond white space and capitals. */
  readonly cleanings: readonly AddressCleaning[];
}

/**
 * Reads one e-mail address out of what somebody typed or pasted. The one place where it is cleaned, before it is hashed
 * for ever; undefined where what is left is not surely one address.
 */
export function readEmailAddress(text: string): ReadAddress | undefined {
  if (text.length > 4 * MAX_ADDRESS) return undefined;
  const { text: clean, cleanings } = cleanAddress(text);
  const at = clean.lastIndexOf('@');
  const [local, typed] = [clean.slice(0, Math.max(at, 0)), clean.slice(at + 1)];
  const domain = readDomain(typed);
  const isLocalPart = local !== '' && !NO_LOCAL_PART.test(local) && octets(local) <= MAX_LOCAL;
  if (domain === undefined || !isLocalPart) return undefined;
  const address = `${local}@${domain}`;
  if (octets(address) > MAX_ADDRESS) return undefined;
  const isOther = typed.toLowerCase() !== domain;
  return { address, cleanings: isOther ? [...cleanings, 'domain'] : cleanings };
}

/** A domain in the one spelling that is hashed: Unicode, composed, in lower case [UTS 46]. */
function readDomain(typed: string): string | undefined {
  if (!DOMAIN_SIGNS.test(typed) || /^[.-]|\.[.-]|-\.|-$/.test(typed) || !typed.includes('.'))
    return undefined;
  if (!URL.canParse(`http://${typed}/`)) return undefined;
  const { hostname } = new URL(`http://${typed}/`);
  const domain = domainToUnicode(hostname);
  if (/(^|\.)\d+$/.test(domain)) return undefined;
  return /\p{C}/u.test(domain) ? hostname : domain;
}

function octets(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Whether a text is one address to which something can be sent, and nothing else: nothing has to be put right. */
export function isMailbox(text: string): boolean {
  return text === text.trim() && readEmailAddress(text)?.cleanings.length === 0;
}

/** An address in the form that is hashed: recipients type it in every way. What is no address is trimmed only. */
export function normaliseEmailAddress(address: string): string {
  return (readEmailAddress(address)?.address ?? address.trim()).toLowerCase().normalize('NFC');
}

/** The text whose SHA-256 stands for an address [OB 3.0 B.3 IdentityHash]. */
export function hashedText(address: string, salt: string): string {
  return normaliseEmailAddress(address) + salt;
}

/** An address inside a longer text; web addresses are looked away from, an "@" is common in them. */
const ADDRESS = /[^\s@<>()"':]@([^\s@<>()"':]+)/g;
const DOMAIN = /[^.]\.\p{L}{2,}/u;
const WEB_ADDRESS = /https?:\/\/\S+/g;

/** Whether there is an e-mail address somewhere in a text. */
export function holdsEmailAddress(text: string): boolean {
  if (!text.includes('@')) return false;
  const found = [...text.replace(WEB_ADDRESS, '').matchAll(ADDRESS)];
  return found.some(([, domain]) => domain !== undefined && DOMAIN.test(domain));
}
