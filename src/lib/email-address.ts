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
