import { connectionReason } from '../../net/web-fetcher.ts';
import type { Delivery } from '../notification.ts';

/** What nodemailer says of a failure, as far as it is used. Its message may hold addresses: it is never shown. */
export interface SmtpError {
  readonly code?: string;
  /** The system's code, where `code` says in which part of the session it came up. */
  readonly originalCode?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

/** Why a mail server was of no use, in plain words and without a word of its own. */
export function smtpReason({ code = '', originalCode, responseCode, command = '' }: SmtpError): string {
  if (responseCode !== undefined && code !== 'EAUTH' && code !== 'ETLS')
    return `it answers ${command} with ${responseCode}`.replace('  ', ' ');
  return connectionReason(originalCode) ?? REASONS[code] ?? 'the connection failed';
}

const REASONS: Readonly<Record<string, string>> = {
  EAUTH: 'it does not accept user and password',
  ENOAUTH: 'it does not accept user and password',
  ETIMEDOUT: 'it does not answer in time',
  EDNS: 'there is no such host',
  ENOTFOUND: 'there is no such host',
  ETLS: 'no secure connection could be made',
  ESOCKET: 'there is no connection to it',
  ECONNECTION: 'the connection broke',
  EPROTOCOL: 'it does not speak SMTP',
  EMESSAGE: 'the message is too large for it',
};

/**
 * What became of a message that was not accepted. With a status the server says so itself [RFC 5321 §4.2]: 5yz to the
 * recipient or the message is for good, other statuses for now. Without one the message may have arrived, if
 * it had begun to leave.
 */
export function failedDelivery(error: SmtpError, hadBegun: boolean): Delivery {
  const { responseCode: status, command = '' } = error;
  const reason = smtpReason(error);
  const isAnswer = status !== undefined && command !== 'CONN';
  if (!isAnswer && hadBegun) return { state: 'doubtful', reason };
  if (!isAnswer) return { state: 'unsent', reason, isOver: error.code !== 'EMESSAGE' };
  const isAboutLetter = command === 'RCPT TO' || command === 'DATA';
  if (isAboutLetter && status >= 500) return { state: 'rejected', code: status };
  return { state: 'unsent', reason, isOver: !isAboutLetter || status === 421 };
}
