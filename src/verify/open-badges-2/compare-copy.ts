import type { Check } from '../answers.ts';
import { idOf, isObject, type UnknownRecord } from '../json.ts';
import type { HostedBadge } from './fetch-badge.ts';
import { hostedCheck } from './verdict.ts';

/**
 * Whether what somebody handed over is what is published. A copy for somebody else, or of another badge, was changed; one that
 * says less or differently may only be older. The published one alone is judged.
 */
export function compareCopy(given: UnknownRecord, { address, assertion }: HostedBadge): Check[] {
  const detail = address.host;
  const isOthers = given.recipient !== undefined && !isSameIdentity(given.recipient, assertion.recipient);
  const isOther = given.badge !== undefined && idOf(given.badge) !== idOf(assertion.badge);
  if (isOthers || isOther) return [hostedCheck('proof/hosted-differs', { detail })];
  const isOld = Object.keys(given).some((name) => !isSame(given[name], assertion[name]));
  return isOld ? [hostedCheck('proof/hosted-copy-old', { detail })] : [];
}

const IDENTITY = ['type', 'hashed', 'identity', 'salt'] as const;

function isSameIdentity(given: unknown, published: unknown): boolean {
  if (!isObject(given) || !isObject(published)) return false;
  return IDENTITY.every((name) => isSame(given[name], published[name]));
}

/** Equal, whatever the order of their members. A class that stands inside a copy is the same by its id. */
function isSame(a: unknown, b: unknown): boolean {
  if (isObject(a) && isObject(b)) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names].every((name) => isSame(a[name], b[name]));
  }
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, index) => isSame(each, b[index]));
  return a === b || (isObject(a) !== isObject(b) && idOf(a) !== undefined && idOf(a) === idOf(b));
}
