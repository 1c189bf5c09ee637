import { createHash } from 'node:crypto';
import { addressSpellings } from '../lib/address-spellings.ts';
import { definedMembers } from '../lib/defined-members.ts';
import { hashedText } from '../lib/email-address.ts';
import type { RecipientIdentifier } from '../model/identifier.ts';
import type { Recipient } from '../model/recipient.ts';
import type { JsonObject } from './documents.ts';

/** `sha256$…` of an address followed by its salt [OB 3.0 B.3 IdentityHash]. */
export function hashEmail(address: string, salt: string): string {
  return sha256(hashedText(address, salt));
}

/** Whether a hash is that of an address, in any spelling under which it may have been hashed. */
export function isHashOfEmail(hash: string, address: string, salt: string): boolean {
  const wanted = hash.toLowerCase();
  return addressSpellings(address).some((spelling) => sha256(spelling + salt) === wanted);
}

function sha256(text: string): string {
  return `sha256$${createHash('sha256').update(text).digest('hex')}`;
}

/** How the recipient is identified [OB 3.0 B.1.13]: hashed address, other identities, and the name if it is given. */
export function identifiersOf(recipient: Recipient): JsonObject[] {
  const { email, salt, name, identifiers = [] } = recipient;
  const all: JsonObject[] = [];
  if (email !== undefined) all.push(identity('emailAddress', true, email, salt));
  all.push(...identifiers.map(identifierOf));
  if (name !== undefined) all.push(identity('name', false, name));
  return all;
}

function identifierOf({ type, value, hash, salt }: RecipientIdentifier): JsonObject {
  return hash === undefined ? identity(type, false, value ?? '') : identity(type, true, hash, salt);
}

function identity(identityType: string, hashed: boolean, identityHash: string, salt?: string): JsonObject {
  return definedMembers({ type: 'IdentityObject', hashed, identityHash, identityType, salt });
}
