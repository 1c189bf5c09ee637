import type { Award } from '../model/award.ts';
import type { Tombstone } from '../model/tombstone.ts';

/** An award as a reviewer needs to see it. Never an e-mail address, nor its hash. */
export interface AwardLine extends Pick<Award, 'id' | 'file' | 'awarded' | 'visibility'> {
  /** The achievement's name. */
  readonly achievement: string;
  /** The recipient's name where it will be published, else how they are identified. */
  readonly recipient: string;
}

/** Signed members of a document that differ, as paths: `credentialSubject.narrative`. */
export interface ChangedAward extends AwardLine {
  readonly members: readonly string[];
}

/** An achievement that changed, and how many people hold it: each of their badges is signed anew. */
export interface ChangedAchievement {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly holders: number;
}

/** What happened to one of an issuer's keys. */
export interface KeyChange {
  readonly issuer: string;
  readonly publicKey: string;
  readonly change: 'added' | 'removed' | 'revoked' | 'expires';
}

/** A part of the project beside its content that decides what is published, and how. */
export interface SensitiveFile {
  readonly file: string;
  readonly kind:
    | 'workflow'
    | 'dependencies'
    | 'program'
    | 'key'
    | 'site settings'
    | 'host settings'
    | 'not content';
}

/** What happened to an endorsement, and which badges that were issued before change with it. */
export interface EndorsementChange {
  readonly id: string;
  /** The name of what is endorsed. */
  readonly of: string;
  /** The endorser's name, or of somebody else the id that their key belongs to. */
  readonly by: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly badges: readonly string[];
}

/** What happened to a learner record. */
export interface RecordChange {
  readonly id: string;
  readonly name: string;
  /** `3 badges`. */
  readonly holds: string;
  readonly visibility: Award['visibility'];
  readonly change: 'added' | 'removed' | 'changed' | 'revoked';
}

/** A place in a status list whose award is erased. Names nobody: what is compared is often shown to everybody. */
export type ErasedPlace = Pick<Tombstone, 'file' | 'issuer' | 'statusIndex'>;

/** What happens to a collection: whom it shows from now on, and whom no longer. Never an address. */
export interface CollectionChange {
  readonly id: string;
  readonly name: string;
  readonly change: 'added' | 'changed' | 'removed';
  /** Awards by their ids, badges elsewhere by their URLs. */
  readonly shown: readonly string[];
  readonly hidden: readonly string[];
}

/** Two awards of one achievement to what seems to be one recipient. */
export interface Duplicate {
  readonly award: AwardLine;
  readonly other: string;
}

/** What a change does to what a site says. Every list is in order of id. */
export interface SiteChanges {
  /** To be looked at first: whoever changes these decides more than any award. */
  readonly sensitive: readonly SensitiveFile[];
  /** The site's address before and after, where it changes: every badge issued so far breaks. */
  readonly address?: { readonly before: string; readonly after: string } | undefined;
  readonly keys: readonly KeyChange[];
  readonly awarded: readonly AwardLine[];
  readonly revoked: readonly (AwardLine & { readonly reason?: string | undefined })[];
  /** Revoked before and not any more: a list that was fetched cannot be called back. */
  readonly reinstated: readonly AwardLine[];
  readonly changed: readonly ChangedAward[];
  /** Gone: their URLs are broken. */
  readonly removed: readonly AwardLine[];
  /** Gone, and meant to be. */
  readonly erased: readonly ErasedPlace[];
  /** Tombstones that are gone: copies of those badges verify again. */
  readonly unerased: readonly ErasedPlace[];
  readonly duplicates: readonly Duplicate[];
  readonly endorsements: readonly EndorsementChange[];
  readonly records: readonly RecordChange[];
  readonly collections: readonly CollectionChange[];
  readonly achievementsAdded: readonly { readonly id: string; readonly name: string }[];
  readonly achievementsChanged: readonly ChangedAchievement[];
  readonly achievementsRemoved: readonly { readonly id: string; readonly name: string }[];
}

/** Whether a change breaks something that was issued: the command then fails. */
export function breaksIssued(changes: SiteChanges): boolean {
  const keyRemoved = changes.keys.some((key) => key.change === 'removed');
  const { removed, reinstated, unerased } = changes;
  return changes.address !== undefined || keyRemoved || [...removed, ...reinstated, ...unerased].length > 0;
}
