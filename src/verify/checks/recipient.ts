import { type Check, check } from '../answers.ts';
import type { UnknownRecord } from '../json.ts';
import type { Presenter } from './compare-recipient.ts';

/**
 * Whether the credential was given to whoever presents it, by each thing the caller knows of them [OB 3.0 §9.3]. What
 * compares is loaded only where there is something to compare: a browser can mostly do without it.
 */
export async function checkRecipient(credential: UnknownRecord, presenter: Presenter): Promise<Check[]> {
  const { recipientEmail, recipientName, recipientId } = presenter;
  const isAsked = [recipientEmail, recipientName, recipientId].some((each) => each !== undefined);
  if (!isAsked) return [check('recipient/not-asked')];
  const { compareRecipient } = await import('./compare-recipient.ts');
  return (await compareRecipient(credential, presenter)).map((code) => check(code));
}
