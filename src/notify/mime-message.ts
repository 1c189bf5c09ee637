import MailComposer from 'nodemailer/lib/mail-composer';
import type { DateTime } from '../lib/date-time.ts';
import { oneLine } from './letter.ts';
import { guardedMailboxes, guardedSubject, isSuspicious } from './mime-headers.ts';
import type { ReadyLetter } from './notification.ts';

/** Who writes. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** What a message says besides the letter. */
export interface MessageFrame {
  readonly sender: Sender | undefined;
  readonly now: DateTime;
  /** Whether a mail program shall open it as a draft. */
  readonly isDraft: boolean;
}

/** A letter as an Internet message [RFC 5322]: text and HTML, names encoded, line ends CR LF. */
export async function mimeMessage(ready: ReadyLetter, frame: MessageFrame): Promise<Buffer> {
  const { notification, letter, attachments, messageId } = ready;
  const { sender } = frame;
  const to = { name: oneLine(notification.name ?? ''), address: notification.addressee.address };
  const { headers, normalizeHeaderKey } = guardedMailboxes({ From: sender, To: to });
  const composer = new MailComposer({
    ...(sender && !isSuspicious(sender.name) ? { from: { ...sender } } : {}),
    ...(isSuspicious(to.name) ? {} : { to }),
    subject: guardedSubject(letter.subject),
    text: letter.text,
    html: letter.html,
    attachments: attachments.map(({ filename, mediaType, bytes }) => ({
      filename,
      contentType: mediaType,
      content: Buffer.from(bytes),
    })),
    messageId,
    date: new Date(frame.now),
    headers: {
      ...headers,
      'Content-Language': letter.language,
      ...(frame.isDraft ? { 'X-Unsent': '1' } : { 'Auto-Submitted': 'auto-generated' }),
    },
    normalizeHeaderKey,
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
