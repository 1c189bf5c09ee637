import type { Problem } from '../errors/index.ts';
import type { StatedTimes } from '../lib/shown-dates.ts';
import type { AchievementFile } from './achievement.ts';
import type { AwardFile } from './award.ts';
import type { CollectionFile } from './collection.ts';
import type { EndorsementFile, GivenFiles } from './endorsement.ts';
import type { LoadedImage } from './image.ts';
import type { IssuerFile } from './issuer.ts';
import type { RecordFile, RecordGiven } from './record.ts';
import type { SiteConfig } from './site-config.ts';
import type { TombstoneFile } from './tombstone.ts';

/** One content file after reading: its shape is right, or `data` is missing and the reasons are reported already. */
export interface ContentFile<Data> {
  /** The file's name without its ending. */
  readonly id: string;
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  readonly data?: Data | undefined;
  /** The times in it that have an offset, as they were written. */
  readonly stated?: StatedTimes | undefined;
  /** Of a file with mistakes in its fields: the fields that are right, so that references are checked all the same. */
  readonly rightFields?: Partial<Data> | undefined;
}

/** A Markdown file with front matter. */
export interface ProseFile<Data> extends ContentFile<Data> {
  /** The text below the front matter, without white space around it. */
  readonly body: string;
  readonly image?: LoadedImage | undefined;
}

/** Every content file of a site, each list in order of path; nothing is checked across files yet. */
export interface Content {
  /** With its logo. */
  readonly config: (ContentFile<SiteConfig> & { readonly image?: LoadedImage | undefined }) | undefined;
  readonly issuers: readonly ProseFile<IssuerFile>[];
  readonly achievements: readonly ProseFile<AchievementFile>[];
  readonly awards: readonly ContentFile<AwardFile>[];
  /** With the files that they name. */
  readonly endorsements: readonly (ProseFile<EndorsementFile> & {
    readonly given?: GivenFiles | undefined;
  })[];
  /** With the files that they name. */
  readonly records: readonly (ContentFile<RecordFile> & { readonly given?: RecordGiven | undefined })[];
  /** The ids of all awards, where only some of their files were read. */
  readonly awardIds?: ReadonlySet<string> | undefined;
  readonly collections: readonly ProseFile<CollectionFile>[];
  readonly tombstones: readonly ContentFile<TombstoneFile>[];
}

/** What is made of content files, and what is wrong with those. */
export interface Assembled<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}
