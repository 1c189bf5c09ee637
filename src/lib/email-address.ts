/** The shape of an e-mail address: enough to tell it from a hash and to refuse it where it must not stand. */
const SHAPE = /^[^\s@$]+@[^\s@]+\.[^\s@]+$/;

/** Whether a text is an e-mail address rather than its hash; white space around it does not count. */
export function isEmailAddress(text: string): boolean {
  return SHAPE.test(text.trim());
}

/** Whether a text is one address to which something can be sent, and nothing else. */
export function isMailbox(text: string): boolean {
  return text.length <= 254 && SHAPE.test(text) && !/[,;<>()"\p{Cc}]/u.test(text);
}

/** An address in the form that is hashed: recipients type it in every way. */
export function normaliseEmailAddress(address: string): string {
  return address.trim().toLowerCase();
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
