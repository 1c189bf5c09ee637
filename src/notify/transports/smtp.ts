import { setTimeout as sleep } from 'node:timers/promises';
import { domainToASCII } from 'node:url';
import { networkFault } from '../../errors/fault.ts';
import type { MailServer } from '../mail-server.ts';
import { type MessageFrame, mimeMessage, type Sender } from '../mime-message.ts';
import type { Delivery, ReadyLetter, Transport } from '../notification.ts';
import { type SmtpError, smtpReason } from './smtp-failure.ts';
import { SmtpSession } from './smtp-session.ts';

/** How letters are sent. */
export interface SmtpOptions extends Omit<MessageFrame, 'isDraft' | 'sender'> {
  readonly server: MailServer;
  readonly sender: Sender;
  /** At most so many letters begin in a minute. */
  readonly perMinute: number;
  /** How long the server may be silent, in milliseconds. */
  readonly patience: number;
}

/** So many refusals without one letter accepted, and the server is taken to refuse everything. */
const ENOUGH = 5;

/** Sends over one connection, which is opened before the first letter. */
export function smtpTransport({ server, sender, perMinute, patience, now }: SmtpOptions): Transport {
  let session: SmtpSession | undefined;
  let refusals = 0;
  let next = 0;
  const send = async (ready: ReadyLetter): Promise<Delivery> => {
    const message = await mimeMessage(ready, { sender, now, isDraft: false });
    session ??= await open(server, patience);
    await sleep(Math.max(0, next - Date.now()));
    next = Date.now() + 60_000 / perMinute;
    return session.send(
      envelopeAddress(sender.address),
      envelopeAddress(ready.notification.addressee.address),
      message,
    );
  };
  return {
    name: 'smtp',
    attaches: true,
    deliver: async (ready) => {
      if (refusals >= ENOUGH) return { state: 'unsent', reason: 'it refuses everything', isOver: true };
      const delivery = await send(ready);
      if (delivery.state === 'sent') refusals = Number.NEGATIVE_INFINITY;
      if (delivery.state === 'rejected') refusals++;
      return delivery;
    },
    close: async () => session?.close(),
  };
}

/** An address as servers without SMTPUTF8 understand it: its domain in ASCII [RFC 5890]. */
function envelopeAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1)) || address.slice(at + 1)}`;
}

async function open(server: MailServer, milliseconds: number): Promise<SmtpSession> {
  try {
    return await SmtpSession.open(server, { milliseconds });
  } catch (error) {
    const reason = smtpReason(error as SmtpError);
    throw networkFault('notify/mail-server', { host: server.host, reason });
  }
}
