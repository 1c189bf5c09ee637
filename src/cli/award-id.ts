import { randomBytes } from 'node:crypto';
import type { AwardId } from '../model/id.ts';
import { statusIndexOf } from '../model/status-index.ts';

/** Gives random bytes: an argument, so that a test can foresee them. */
export type Random = (count: number) => Uint8Array;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const LETTERS = 26;

/** A new award id: 26 letters of base32, 130 random bits. Nobody can guess it, and it says nothing. */
export function randomAwardId(random: Random = randomBytes): AwardId {
  const letters = Array.from(random(LETTERS), (byte) => ALPHABET[byte % 32]);
  return letters.join('') as AwardId;
}

/** A new award id whose place in the status list is not in `taken`; its place is then added there. */
export function freeAwardId(taken: Set<number>, random: Random = randomBytes): AwardId {
  for (;;) {
    const id = randomAwardId(random);
    const index = statusIndexOf(id);
    if (taken.has(index)) continue;
    taken.add(index);
    return id;
  }
}

/** A new salt: 128 random bits in hexadecimal. */
export function randomSalt(random: Random = randomBytes): string {
  return Buffer.from(random(16)).toString('hex');
}
