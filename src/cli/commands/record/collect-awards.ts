import { isHashOfEmail } from '../../../credential/recipient.ts';
import { isEmailAddress, normaliseEmailAddress } from '../../../lib/email-address.ts';
import { parseJson } from '../../../lib/json.ts';
import type { Award } from '../../../model/award.ts';
import type { Recipient } from '../../../model/recipient.ts';
import type { Site } from '../../../model/site.ts';
import { isMorePublic, visibility } from '../../../model/visibility.ts';
import { hasAddress } from '../../awards/held-by.ts';

/** Whose badges are collected. */
interface Person {
  readonly address: string | undefined;
  readonly did: string | undefined;
  readonly name: string | undefined;
}

interface HashedAddress {
  readonly email: string;
  readonly salt: string;
}

/** A person's awards, how a record says whose they are, and how many of theirs it may not hold. */
export function collected(site: Site, person: Person, seenBy: string, badges: readonly string[]) {
  const { address, did, name } = person;
  const theirs = site.awards.filter(({ recipient }) => isOf(recipient, person));
  const awards = theirs.filter((award) => mayHold(award, seenBy)).sort(byDate);
  const hashes = address === undefined ? [] : hashesOf(awards, badges, address);
  const isPlain = awards.some(({ recipient }) => isEmailAddress(recipient.email ?? ''));
  const [first, ...others] = hashes;
  const known = isPlain && address !== undefined ? { email: normaliseEmailAddress(address) } : first;
  return {
    awards,
    recipient: { ...(name !== undefined && { name }), ...known, ...(did !== undefined && { id: did }) },
    hashes: isPlain ? hashes : others,
    passedOver: theirs.length - awards.length,
  };
}

function isOf(recipient: Recipient, { address, did }: Person): boolean {
  if (did !== undefined && recipient.id === did) return true;
  return address !== undefined && hasAddress(recipient, address);
}

function mayHold(award: Award, seenBy: string): boolean {
  return award.revoked === undefined && !isMorePublic(visibility.parse(seenBy), award.visibility);
}

function byDate(a: Award, b: Award): number {
  return a.awarded === b.awarded ? 0 : a.awarded < b.awarded ? -1 : 1;
}

/** Every hash under which an award, or a badge of somebody else, knows the address; each once. */
function hashesOf(awards: readonly Award[], badges: readonly string[], address: string): HashedAddress[] {
  const found = [
    ...awards.map(({ recipient: { email = '', salt = '' } }) => ({ email, salt })),
    ...badges.flatMap((text) => identitiesIn(parseJson(text))),
  ];
  const theirs = found.filter(
    ({ email, salt }) => salt !== '' && !isEmailAddress(email) && isHashOfEmail(email, address, salt),
  );
  return [...new Map(theirs.map((each) => [`${each.email} ${each.salt}`, each])).values()];
}

function identitiesIn(badge: unknown): HashedAddress[] {
  const identifier: unknown = Object(Object(badge).credentialSubject).identifier;
  const all: readonly unknown[] = Array.isArray(identifier) ? identifier : [identifier];
  return all.map((each) => {
    const { identityHash = '', salt = '' } = Object(each);
    return { email: String(identityHash), salt: String(salt) };
  });
}
