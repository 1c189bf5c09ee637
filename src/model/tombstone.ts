import { z } from 'zod';
import type { DateTime } from '../lib/date-time.ts';
import { date } from './date.ts';
import { type IssuerId, issuerId, type StatusIndex } from './id.ts';
import { statedPlace } from './status-index.ts';

/**
 * `content/erased/ISSUER-PLACE.yaml`: all that is left of an erased award. It names neither the award nor anybody:
 * the id, too, may be somebody's name. Its place in the status list, which follows from the id and was published with
 * the credential, is enough to keep that revoked, and to tell this award's absence from a mistake.
 */
export const tombstoneFileSchema = z.strictObject({
  issuer: issuerId.describe('Whose award it was'),
  statusIndex: statedPlace.describe('Its place in the issuer’s status list; revoked for ever'),
  erased: date.describe('When it was erased'),
});
export type TombstoneFile = z.output<typeof tombstoneFileSchema>;

/** What is left of an erased award, checked. */
export interface Tombstone {
  /** Relative to the project. */
  readonly file: string;
  readonly issuer: IssuerId;
  readonly statusIndex: StatusIndex;
  readonly erased: DateTime;
}

/** The tombstone of the award that had a place in an issuer's list. */
export function tombstoneAt(
  { tombstones }: { readonly tombstones: readonly Tombstone[] },
  place: { readonly issuer: IssuerId; readonly statusIndex: StatusIndex },
): Tombstone | undefined {
  return tombstones.find(
    ({ issuer, statusIndex }) => issuer === place.issuer && statusIndex === place.statusIndex,
  );
}
