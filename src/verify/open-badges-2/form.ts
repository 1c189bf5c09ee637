import { parseDateTime } from '../../lib/date-time.ts';
import type { Check } from '../answers.ts';
import { isObject, type UnknownRecord } from '../json.ts';
import type { HostedBadge } from './fetch-badge.ts';
import { hostedCheck } from './verdict.ts';

/** What is wrong with the form of a hosted badge [OB 2.0 §Data classes], of all that its verdict is made from. */
export function formFaults({ assertion, badgeClass, issuer }: HostedBadge): Check[] {
  const { recipient, issuedOn, expires } = assertion;
  const faults = [
    !isIdentity(recipient) && hostedCheck('conformance/hosted-recipient', { place: 'recipient' }),
    !isDate(issuedOn) && hostedCheck('conformance/hosted-date', { place: 'issuedOn' }),
    expires !== undefined && !isDate(expires) && hostedCheck('conformance/hosted-date', { place: 'expires' }),
    !isName(badgeClass.name) && hostedCheck('conformance/hosted-name', { place: 'badge' }),
    !isName(issuer.name) && hostedCheck('conformance/hosted-name', { place: 'badge.issuer' }),
  ];
  return faults.filter((each) => each !== false);
}

/** What may be as it is, but is worth knowing. */
export function formWarnings({ assertion }: HostedBadge): Check[] {
  const { recipient } = assertion;
  const isPlain = isObject(recipient) && recipient.type === 'email' && recipient.hashed !== true;
  return isPlain ? [hostedCheck('conformance/hosted-plain-recipient')] : [];
}

function isIdentity(recipient: unknown): recipient is UnknownRecord {
  return isObject(recipient) && isName(recipient.identity) && isName(recipient.type);
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && parseDateTime(value) !== undefined;
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
