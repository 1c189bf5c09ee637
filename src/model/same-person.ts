import { isEmailAddress } from '../lib/email-address.ts';
import type { Recipient } from './recipient.ts';
import type { LearnerRecord } from './record.ts';

/** How somebody is known, each as one text: by an id, a hash with its salt, an address, another identifier. */
export function identitiesOf(
  { id, email, salt, identifiers = [] }: Recipient,
  hashes: LearnerRecord['hashes'] = [],
): ReadonlySet<string> {
  return new Set([
    ...(id === undefined ? [] : [`id ${id}`]),
    ...(email === undefined ? [] : [emailIdentity(email, salt)]),
    ...hashes.map((each) => emailIdentity(each.email, each.salt)),
    ...identifiers.map(({ type, value, hash, salt: own }) =>
      hash === undefined ? `${type} ${value}` : `${type} ${hash.toLowerCase()} ${own ?? ''}`,
    ),
  ]);
}

function emailIdentity(email: string, salt: string | undefined): string {
  return isEmailAddress(email)
    ? `email ${email.trim().toLowerCase()}`
    : `hash ${email.toLowerCase()} ${salt ?? ''}`;
}

/** Whether two recipients are known to be one: they share an identity. A name is none. */
export function isSamePerson(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((each) => other.has(each));
}
