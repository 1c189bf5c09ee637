import { usageFault } from '../errors/fault.ts';
import { isMailbox } from '../lib/email-address.ts';
import { isLocalHost } from '../lib/local-host.ts';
import type { Connecting } from '../net/connection.ts';
import type { Sender } from './mime-message.ts';

/** A mail server and how it is spoken to. */
export interface MailServer {
  /** Whose certificate is asked for. */
  readonly host: string;
  /** Where the connection goes. */
  readonly address: string;
  readonly port: number;
  /** TLS from the start, rather than by STARTTLS. */
  readonly secure: boolean;
  /** Whether a connection without TLS is refused: everywhere but on this machine. */
  readonly requireTls: boolean;
  readonly login: { readonly user: string; readonly password: string } | undefined;
}

/**
 * Reads `smtp://user@host:587` or `smtps://user@host:465`. The password comes from LANYARD_SMTP_PASSWORD: what is
 * written on a command line can be seen by others.
 */
export function readMailServer(
  text: string,
  env: Readonly<Record<string, string | undefined>>,
  connectTo: NonNullable<Connecting['connectTo']>,
): MailServer {
  const url = URL.parse(text);
  if (url?.protocol !== 'smtp:' && url?.protocol !== 'smtps:') {
    throw usageFault('notify/bad-smtp-url', { reason: 'is not a URL with smtp:// or smtps://' });
  }
  if (url.password !== '') throw usageFault('notify/password-in-url', undefined);
  if (url.hostname === '') throw usageFault('notify/bad-smtp-url', { reason: 'names no server' });
  if (/^\/./.test(url.pathname) || url.search !== '' || url.hash !== '') {
    throw usageFault('notify/bad-smtp-url', { reason: 'has something after the server and its port' });
  }
  const host = url.hostname.toLowerCase();
  const secure = url.protocol === 'smtps:';
  const port = url.port === '' ? (secure ? 465 : 587) : Number(url.port);
  const elsewhere = connectTo.get(host);
  return {
    host: host.replace(/^\[|\]$/g, ''),
    address: elsewhere?.address ?? host.replace(/^\[|\]$/g, ''),
    port: elsewhere?.port ?? port,
    secure,
    requireTls: !isLocalHost(host),
    login: readLogin(url.username, env.LANYARD_SMTP_PASSWORD),
  };
}

function readLogin(username: string, password: string | undefined): MailServer['login'] {
  if (username === '') return undefined;
  if (password === undefined || password === '') throw usageFault('notify/no-password', undefined);
  return { user: decode(username), password };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw usageFault('notify/bad-smtp-url', { reason: 'has a "%" in it that encodes nothing' });
  }
}

/** Reads `Name <address>`, `address` or nothing. */
export function readSender(text: string | undefined): Sender | undefined {
  if (text === undefined) return undefined;
  const [, name = '', address = text] = /^\s*"?([^"<>]*?)"?\s*<([^<>]*)>\s*$/.exec(text) ?? [];
  if (!isMailbox(address.trim()) || /\p{Cc}/u.test(text)) throw usageFault('notify/bad-sender', undefined);
  return { name, address: address.trim() };
}
