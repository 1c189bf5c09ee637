import { z } from 'zod';
import { ASSOCIATION_TYPES } from '../lib/association-types.ts';
import type { DateTime } from '../lib/date-time.ts';
import { date } from './date.ts';
import type { BesideFile, GivenDocument } from './endorsement.ts';
import { type AwardId, awardId, type IssuerId, issuerId, type RecordId, type StatusIndex } from './id.ts';
import { HASH_PATTERN } from './identifier.ts';
import { type Recipient, recipient } from './recipient.ts';
import { breakForm, breakRule } from './rule.ts';
import { statedPlace } from './status-index.ts';
import { line } from './text.ts';
import { type Visibility, visibility } from './visibility.ts';

const association = z.strictObject({
  from: line.describe('An award of this record or an achievement, by its id; or an achievement’s address'),
  to: line.describe('The other one'),
  type: z.enum(ASSOCIATION_TYPES).describe('How the first belongs to the other'),
});

/** One more hash of the recipient's address, under which some award knows it. */
const furtherHash = z
  .strictObject({
    email: z.string().max(100, { abort: true }).describe('sha256$… of the address followed by the salt'),
    salt: line.describe('The salt that was appended before hashing'),
  })
  .check((context) => {
    if (HASH_PATTERN.test(context.value.email)) return;
    breakForm(context, 'email', 'is not sha256$ and 64 hexadecimal digits', { path: ['email'] });
  });

const revocation = z.strictObject({
  date: date.describe('When it was revoked'),
  reason: line.optional().describe('Shown on the record’s page'),
});

/** `content/records/YEAR/ID.yaml`: several badges of one person [CLR 2.0 ClrCredential]. */
export const recordFileSchema = z
  .strictObject({
    name: line.describe('What the record is called: Sailing record'),
    recipient: recipient.describe('Whose badges these are, as in an award'),
    hashes: z
      .array(furtherHash)
      .min(1)
      .max(100)
      .optional()
      .describe(
        'Further hashes of the same address, of awards with other salts; written by "lanyard record"',
      ),
    validFrom: date.describe('When it was made out: 2026-11-20'),
    awards: z.array(awardId).min(1).max(100).optional().describe('Awards of this site, by their ids'),
    credentials: z
      .array(z.string().max(200, { abort: true }))
      .min(1)
      .max(100)
      .optional()
      .describe('Badges that others have issued: files beside this one, taken as they are'),
    keys: z
      .array(z.string().max(200, { abort: true }))
      .min(1)
      .max(100)
      .optional()
      .describe('DID documents of those others, beside this file, so that their badges can be verified'),
    partial: z.boolean().optional().describe('Whether there are more badges than are in it'),
    associations: z
      .array(association)
      .min(1)
      .max(100)
      .optional()
      .describe('How achievements belong together'),
    issuer: issuerId.optional().describe('Who makes it out; default: the site’s issuer'),
    revoked: revocation
      .optional()
      .describe('Says that the record no longer holds; the badges in it stay as they are'),
    visibility: visibility
      .default('private')
      .describe('A record is personal: it has a page only if this says so'),
    statusIndex: statedPlace
      .optional()
      .describe('Place in the status list; only where the program asks for it'),
  })
  .check((context) => {
    const { awards, credentials, keys } = context.value;
    if (awards === undefined && credentials === undefined) breakRule(context, 'record/empty', undefined);
    if (keys !== undefined && credentials === undefined)
      breakRule(context, 'record/stray-keys', undefined, ['keys']);
    for (const [field, list] of Object.entries({ awards, credentials }))
      for (const [index, each] of (list ?? []).entries())
        if (list?.indexOf(each as AwardId) !== index)
          breakRule(context, 'record/twice', { name: each }, [field, index]);
  });
export type RecordFile = z.output<typeof recordFileSchema>;

/** The files of others that a record names, as they were read, in its order. */
export interface RecordGiven {
  readonly credentials: readonly (BesideFile & { readonly at: number })[];
  readonly keys: readonly BesideFile[];
}

/** A badge of somebody else in a record. */
export interface GivenBadge {
  readonly file: string;
  readonly document: GivenDocument;
}

/** A learner record, checked, with every default filled in. */
export interface LearnerRecord
  extends Omit<
    RecordFile,
    'awards' | 'credentials' | 'keys' | 'issuer' | 'statusIndex' | 'visibility' | 'partial' | 'associations'
  > {
  readonly id: RecordId;
  /** Relative to the project. */
  readonly file: string;
  readonly issuer: IssuerId;
  readonly recipient: Recipient;
  readonly validFrom: DateTime;
  readonly awards: readonly AwardId[];
  readonly given: RecordGiven;
  /** What `given` holds, once it was read and verified. */
  readonly badges?: readonly GivenBadge[] | undefined;
  readonly partial?: boolean | undefined;
  readonly associations: readonly Association[];
  readonly visibility: Visibility;
  readonly statusIndex: StatusIndex;
}

/** How two achievements belong together: by award, by achievement of the site, or by address. */
export type Association = z.output<typeof association>;

/** The most badges of one record: with the record itself, as many as verifiers judge of one file. */
export const MOST_IN_RECORD = 19;
