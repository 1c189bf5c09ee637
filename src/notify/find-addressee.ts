import { isHashOfEmail } from '../credential/recipient.ts';
import { isEmailAddress, normaliseEmailAddress } from '../lib/email-address.ts';
import type { Recipient } from '../model/recipient.ts';
import type { Addressee } from './addressee.ts';

/** Whose award it is, as far as a roster tells. */
export type FoundAddressee =
  | {
      readonly kind: 'found';
      readonly addressee: Addressee;
      /** How to greet them; undefined where the roster has several names for the address. */
      readonly name: string | undefined;
    }
  | { readonly kind: 'nobody' }
  /** The roster has several addresses for it, on these lines. */
  | { readonly kind: 'several'; readonly lines: readonly number[] }
  /** The award has neither a SHA-256 hash of an address nor an id: there is nothing to find anybody by. */
  | { readonly kind: 'nameless' };

/** Looks recipients up in a roster: by the hash of each address with the award's own salt, or by their ids. */
export function createAddresseeFinder(
  addressees: readonly Addressee[],
): (recipient: Recipient) => FoundAddressee {
  const byId = new Map<string, Addressee[]>();
  for (const addressee of addressees) {
    for (const id of addressee.ids) byId.set(id, [...(byId.get(id) ?? []), addressee]);
  }
  return (recipient) => {
    const { id, email } = recipient;
    if (id === undefined && !isComparable(recipient)) return { kind: 'nameless' };
    const holds = email === undefined ? () => false : holderOf(recipient, email);
    const found = new Set([
      ...(isComparable(recipient) ? addressees.filter(({ address }) => holds(address)) : []),
      ...(id === undefined ? [] : (byId.get(id) ?? [])),
    ]);
    return answer([...found], recipient);
  };
}

/** Plain addresses stand in private repositories only; other hashes than SHA-256 are not computed. */
function isComparable({ email, salt }: Recipient): boolean {
  return email !== undefined && (isEmailAddress(email) || (salt !== undefined && /^sha256\$/.test(email)));
}

function holderOf({ salt = '' }: Recipient, email: string): (address: string) => boolean {
  if (isEmailAddress(email)) {
    return (address) => normaliseEmailAddress(address) === normaliseEmailAddress(email);
  }
  return (address) => isHashOfEmail(email, address, salt);
}

function answer(found: readonly Addressee[], { name }: Recipient): FoundAddressee {
  const [addressee, ...others] = found;
  if (addressee === undefined) return { kind: 'nobody' };
  if (others.length > 0) {
    return { kind: 'several', lines: found.flatMap(({ lines }) => lines).sort((a, b) => a - b) };
  }
  const [only, ...more] = addressee.names;
  return { kind: 'found', addressee, name: name ?? (more.length === 0 ? only : undefined) };
}
