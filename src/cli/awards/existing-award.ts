import { normaliseEmailAddress } from '../../lib/email-address.ts';
import type { Award } from '../../model/award.ts';
import type { AwardDraft } from './award-draft.ts';
import { hasAddress } from './held-by.ts';

/** The award by which this recipient holds this achievement already, if there is one that still holds. */
export function existingAward(draft: AwardDraft, awards: readonly Award[]): Award | undefined {
  return awards.find(
    (award) => award.achievement === draft.achievement && award.revoked === undefined && isSame(draft, award),
  );
}

function isSame({ email, hashed, id }: AwardDraft, { recipient }: Award): boolean {
  if (id !== undefined && recipient.id === id) return true;
  if (hashed?.email !== undefined && recipient.email === hashed.email && recipient.salt === hashed.salt)
    return true;
  return email !== undefined && hasAddress(recipient, email);
}

/** Remembers the recipients of a roster, to tell those who stand in it twice. */
export class SeenRecipients {
  readonly #lines = new Map<string, number>();

  /** The line on which the same recipient stood with the same achievement; else remembers this one. */
  seenOn(draft: AwardDraft, line: number): number | undefined {
    const keys = [draft.email && normaliseEmailAddress(draft.email), draft.hashed?.email, draft.id]
      .filter((key) => key !== undefined)
      .map((key) => `${draft.achievement}\n${key}`);
    const earlier = keys.map((key) => this.#lines.get(key)).find((found) => found !== undefined);
    if (earlier === undefined) for (const key of keys) this.#lines.set(key, line);
    return earlier;
  }
}
