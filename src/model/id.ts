import { z } from 'zod';
import { ID_MAX_LENGTH, ID_PATTERN, isId, reservedName } from '../lib/slug.ts';
import { breakRule } from './rule.ts';

declare const brand: unique symbol;
type Id<Kind> = string & { readonly [brand]: Kind };

/** The name of a file in `content/issuers/`, without its ending. */
export type IssuerId = Id<'issuer'>;
/** The name of a file in `content/achievements/`, without its ending. */
export type AchievementId = Id<'achievement'>;
/** The name of a file in `content/awards/`, without its ending; unique on the site. */
export type AwardId = Id<'award'>;
/** The name of a file in `content/endorsements/`, without its ending. */
export type EndorsementId = Id<'endorsement'>;
/** The name of a file in `content/collections/`, without its ending. */
export type CollectionId = Id<'collection'>;
/** The name of a file in `content/records/`, without its ending; unique among records. */
export type RecordId = Id<'record'>;
/** A decentralised identifier, `did:web:…`. */
export type Did = Id<'did'>;
/** A place in an issuer's status lists, counted through all of them: from STATUS_LIST_LENGTH on it is in the second. */
export type StatusIndex = number & { readonly [brand]: 'status-index' };

function idField<Kind extends string>({ namesFile }: { namesFile: boolean }) {
  return z
    .string()
    .check((context) => {
      const { value } = context;
      const why = namesFile ? reservedName(value) : undefined;
      if (!isId(value)) breakRule(context, 'content/not-an-id', { found: value });
      else if (why !== undefined) breakRule(context, 'content/reserved-name', { name: value, why });
    })
    .meta({ pattern: ID_PATTERN.source, maxLength: ID_MAX_LENGTH })
    .transform((text) => text as Kind);
}

export const issuerId = idField<IssuerId>({ namesFile: true });
export const achievementId = idField<AchievementId>({ namesFile: true });
export const awardId = idField<AwardId>({ namesFile: true });

/** A short name inside one file, for a result or a rubric level. */
export const localId = idField<string>({ namesFile: false });
