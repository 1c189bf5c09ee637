import { z } from 'zod';
import type { DateTime } from '../lib/date-time.ts';
import { date } from './date.ts';
import {
  type AchievementId,
  type AwardId,
  awardId,
  type EndorsementId,
  type IssuerId,
  issuerId,
} from './id.ts';
import { breakRule } from './rule.ts';
import { line } from './text.ts';

/** The name of a file beside the one that names it. */
const besideFile = z.string().max(200, { abort: true });

/** Front matter of `content/endorsements/ID.md` [OB 3.0 EndorsementCredential]; the text below it is the comment. */
export const endorsementFileSchema = z
  .strictObject({
    of: awardId
      .optional()
      .describe('What is endorsed: an achievement; or an award, where no achievement has that id'),
    award: awardId.optional().describe('The award that is endorsed, where an achievement has the same id'),
    issuer: issuerId.optional().describe('The issuer that is endorsed'),
    by: issuerId.optional().describe('The issuer of this site who endorses it; signed at the build'),
    file: besideFile
      .optional()
      .describe('In place of "by": a signed endorsement by somebody else, beside this file'),
    keys: besideFile
      .optional()
      .describe('With "file": the signer’s DID document, beside this file, where its id is not a did:key'),
    name: line.optional().describe('With "by": what the endorsement is called'),
    validFrom: date
      .optional()
      .describe(
        'When it is given; badges issued from then on carry it. With "file": default, the file’s own date',
      ),
    embed: z.boolean().optional().describe('false: it stands on pages only, and no badge carries it'),
  })
  .check((context) => {
    const { of, award, issuer, by, file, keys, name, validFrom } = context.value;
    const endorsed = [of, award, issuer].filter((each) => each !== undefined).length;
    if (endorsed === 0) breakRule(context, 'endorsement/of-nothing', undefined);
    if (endorsed > 1) breakRule(context, 'endorsement/of-several', undefined);
    if (by === undefined && file === undefined) breakRule(context, 'endorsement/by-nobody', undefined);
    if (by !== undefined && file !== undefined) breakRule(context, 'endorsement/by-two', undefined, ['file']);
    if (by !== undefined && file === undefined && validFrom === undefined)
      breakRule(context, 'endorsement/no-date', undefined, ['by']);
    const strays = { ...(file === undefined && { keys }), ...(by === undefined && { name }) };
    for (const [field, value] of Object.entries(strays))
      if (value !== undefined) breakRule(context, 'endorsement/stray-field', { field }, [field]);
  });
export type EndorsementFile = z.output<typeof endorsementFileSchema>;

/** What an endorsement is about. */
export type Endorsed =
  | { readonly kind: 'achievement'; readonly id: AchievementId }
  | { readonly kind: 'award'; readonly id: AwardId }
  | { readonly kind: 'issuer'; readonly id: IssuerId };

/** A file beside an endorsement's, as it was read. */
export interface BesideFile {
  /** Relative to the project. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The files that an endorsement by somebody else consists of. */
export interface GivenFiles {
  readonly signed: BesideFile;
  readonly keys?: BesideFile | undefined;
}

/** An endorsement whose file is right. */
interface AnyEndorsement {
  readonly id: EndorsementId;
  /** Relative to the project. */
  readonly file: string;
  readonly of: Endorsed;
  readonly embed: boolean;
}

/** One that an issuer of this site gives. */
export interface OwnEndorsement extends AnyEndorsement {
  readonly by: IssuerId;
  readonly name?: string | undefined;
  /** Markdown. */
  readonly comment: string;
  readonly validFrom: DateTime;
}

/** One that somebody else has signed. What it says is known once it is verified. */
export interface GivenEndorsement extends AnyEndorsement {
  readonly given: GivenFiles;
  /** From when badges carry it; undefined where its file does not say and the document has not been read. */
  readonly validFrom?: DateTime | undefined;
  /** The document, once it was found to be genuine. */
  readonly document?: GivenDocument | undefined;
}

/** A signed document of somebody else: JSON, within the limits of verifiers. */
export type GivenDocument = { readonly id?: unknown; readonly issuer?: unknown } & Readonly<
  Record<string, unknown>
>;

export type Endorsement = OwnEndorsement | GivenEndorsement;

/** The most endorsements of one thing that its badges carry: verifiers check no more. */
export const MOST_EMBEDDED = 8;
