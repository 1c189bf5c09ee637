import MailComposer from 'nodemailer/lib/mail-composer';
import { encodeWord } from 'nodemailer/lib/mime-funcs';

interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/*
 * Mail programs take `=?…?=` for an encoded word [RFC 2047 §2], and some do so inside of quotes, where it is none: they
 * show something else than was written. So a text that holds it is encoded itself. The library leaves it as it is.
 */

/** A subject that says what is written in it. */
export function guardedSubject(subject: string): string {
  return isSuspicious(subject) ? encodeWord(subject, 'Q', 52) : subject;
}

/** Under this, a header is the library's own business as little as one that it does not know; its name is put right last. */
const OWN = 'X-Guarded-';

/** For the library: the headers of mailboxes whose names hold an encoded word, and what names them as they are written. */
export function guardedMailboxes(mailboxes: { readonly From: Mailbox | undefined; readonly To: Mailbox }) {
  const guarded = Object.entries(mailboxes).flatMap(([header, mailbox]) =>
    mailbox && isSuspicious(mailbox.name) ? [[`${OWN}${header}`, written(mailbox)] as const] : [],
  );
  return {
    headers: Object.fromEntries(guarded),
    normalizeHeaderKey: (key: string) => (key.startsWith(OWN) ? key.slice(OWN.length) : key),
  };
}

/** Whether a text looks as if it were encoded. */
export function isSuspicious(text: string): boolean {
  return text.includes('=?');
}

/** The name encoded, the address as the library writes it: its domain in ASCII, in quotes what needs them. */
function written({ name, address }: Mailbox): string {
  const [own = address] = new MailComposer({ to: { name: '', address } }).compile().getEnvelope().to;
  return `${encodeWord(name, 'Q', 52)} <${own}>`;
}
