import { randomBytes } from 'node:crypto';
import type { AwardId } from '../../model/id.ts';
import { type Random, randomAwardId, randomSalt } from '../../model/new-award.ts';
import { statusIndexOf } from '../../model/status-index.ts';

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

/** A new salt. */
export function newSalt(): string {
  return randomSalt(randomBytes);
}
