import { type Problem, problem } from '../errors/index.ts';
import { nameCleanings } from '../lib/clean-address.ts';
import {
  holdsEmailAddress,
  isEmailAddress,
  normaliseEmailAddress,
  readEmailAddress,
} from '../lib/email-address.ts';
import type { AwardFile } from './award.ts';
import type { Recipient } from './recipient.ts';

/**
 * Plain e-mail addresses in an award: `recipient.email` is refused unless the site allows it (it is then hashed when
 * issued); any other is refused always, since it would be published. A source's contact address is meant to be.
 */
export function checkEmails(
  file: string,
  award: Partial<AwardFile>,
  plainEmails: 'allow' | 'forbid',
): Problem[] {
  if (!holdsText(award, '@')) return [];
  const { recipient, source, ...rest } = award;
  const { email, ...others } = recipient ?? {};
  const found: Problem[] = [];
  if (email !== undefined && isEmailAddress(email)) found.push(...checkPlainEmail(file, email, plainEmails));
  const { email: _contact, ...profile } = source ?? {};
  for (const path of addresses({ ...rest, recipient: others, source: profile })) {
    const field = String(path.findLast((step) => typeof step === 'string') ?? '');
    found.push(problem('content/published-email', { field }, { file, path }));
  }
  return found;
}

function checkPlainEmail(file: string, email: string, plainEmails: 'allow' | 'forbid'): Problem[] {
  const place = { file, path: ['recipient', 'email'] };
  if (plainEmails === 'forbid') return [problem('content/plain-email', { file }, place)];
  return checkEmailAddress(email).map((each) => ({ ...each, ...place }));
}

/** What is wrong with an address that is about to be hashed, or was put right in it. */
export function checkEmailAddress(email: string): Problem[] {
  const read = readEmailAddress(email);
  if (!read) return [problem('content/bad-email', undefined)];
  if (read.cleanings.length === 0) return [];
  return [problem('content/email-cleaned', { cleanings: nameCleanings(read.cleanings) })];
}

/** A recipient whose plain address, if any, is trimmed and in lower case: the form that is hashed. */
export function withNormalisedEmail(recipient: Recipient): Recipient {
  const { email } = recipient;
  return email !== undefined && isEmailAddress(email)
    ? { ...recipient, email: normaliseEmailAddress(email) }
    : recipient;
}

/** Whether a text somewhere in a value holds another: asked of every award, of which few do. */
function holdsText(value: unknown, wanted: string): boolean {
  if (typeof value === 'string') return value.includes(wanted);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((each) => holdsText(each, wanted));
}

function* addresses(value: unknown, path: readonly (string | number)[] = []): Generator<(string | number)[]> {
  if (typeof value === 'string' && holdsEmailAddress(value)) yield [...path];
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* addresses(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* addresses(item, [...path, key]);
}
