import { usageFault } from '../../errors/fault.ts';
import type { LanyardError } from '../../errors/index.ts';
import { nearest } from '../../lib/edit-distance.ts';
import type { Award } from '../../model/award.ts';
import type { AwardId } from '../../model/id.ts';
import type { Site } from '../../model/site.ts';
import { indexInList, statusIndexOf } from '../../model/status-index.ts';
import type { Tombstone } from '../../model/tombstone.ts';

/** An award by its id, or by the path of its file. */
export function findAward(name: string, site: Site): Award {
  const id = name.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  const found = site.awards.find((award) => award.id === id);
  if (found) return found;
  const tombstone = erasedUnder(id, site);
  if (tombstone) {
    const { file, erased } = tombstone;
    throw usageFault('erase/already-erased', { date: erased.slice(0, 10) }, { file });
  }
  const suggestion = nearest(
    id,
    site.awards.map((award) => award.id),
  );
  throw usageFault('content/unknown-reference', { kind: 'award', id, suggestion, known: [] });
}

/**
 * The tombstone of an award that had an id. A tombstone knows no id, only the place that follows from it, in whichever
 * list: one award in a million is taken for another, and one that was moved to a free place is not found.
 */
export function erasedUnder(id: string, { tombstones }: Site): Tombstone | undefined {
  const place = statusIndexOf(id as AwardId);
  return tombstones.find(({ statusIndex }) => indexInList(statusIndex) === place);
}

/** Why an award that was revoked is not changed any more; undefined for one that was not. */
export function alreadyRevoked({ id, file, revoked }: Award): LanyardError | undefined {
  if (!revoked) return undefined;
  return usageFault('revoke/already-revoked', { id, date: revoked.date.slice(0, 10) }, { file });
}
