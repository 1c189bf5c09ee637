import { isHashOfEmail } from '../../credential/recipient.ts';
import { isEmailAddress, normaliseEmailAddress } from '../../lib/email-address.ts';
import type { Recipient } from '../../model/recipient.ts';

/** Whether a recipient is identified by an e-mail address, however it is typed: plain, or as the hash with its salt. */
export function hasAddress({ email, salt }: Recipient, address: string): boolean {
  if (email === undefined) return false;
  if (isEmailAddress(email)) return normaliseEmailAddress(email) === normaliseEmailAddress(address);
  return salt !== undefined && isHashOfEmail(email, address, salt);
}
