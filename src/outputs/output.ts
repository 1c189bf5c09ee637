import type { StatusListId } from '../credential/urls.ts';
import type { FontStacks } from '../drawing/text/font-stack.ts';
import type { Messages } from '../i18n/messages.ts';
import type {
  IssuedAchievement,
  IssuedAward,
  IssuedCollection,
  IssuedEndorsement,
  IssuedIssuer,
  IssuedRecord,
  IssuedSite,
  IssuedStatusList,
} from '../issue/issued-site.ts';
import type { PublicKey } from '../keys/public-key.ts';
import type { Achievement } from '../model/achievement.ts';
import type { AchievementId, AwardId, CollectionId, EndorsementId, IssuerId, RecordId } from '../model/id.ts';
import type { Issuer } from '../model/issuer.ts';
import type { BadgeFormat, OptionalOutput, SiteConfig } from '../model/site-config.ts';

/** One file of the site, its bytes made only when asked for (the dev server asks for one at a time). */
export interface OutputFile {
  /** Relative to the site's root, from `credential/urls.ts`. */
  readonly path: string;
  /** As it is served: `application/ld+json`. */
  readonly mediaType: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** One format, with every fact about it. It never writes a file itself and never sees another output. */
export type Output = {
  readonly files: readonly FileRecord[];
  /** The form that it belongs to: only sites that ask for it in `formats` have it. Left out, every site has it. */
  readonly format?: Exclude<BadgeFormat, 'data-integrity'>;
  /** The output that it is another form of: a site without that is without this. */
  readonly leftOutWith?: OptionalOutput;
  /** False where a preview does without. */
  readonly inPreview?: false;
  /** False where a lean site does without: what of it a badge's page makes itself is `onDemand`. */
  readonly inLean?: false;
  /** Whether nothing else is in the first folder of its paths: rules for hosts then name the whole folder. */
  readonly ownsFolder?: true;
} & (
  | { /** As in `site.yaml`'s `without`. */ readonly name: OptionalOutput; readonly isOptional: true }
  | { readonly name: string; readonly isOptional?: never }
);

/** A kind of file that an output makes: for each badge, achievement, issuer, key, collection, list or sitemap, or once for the site. */
export type FileRecord =
  | BadgeFile
  | ScopedFile<'achievement', OwnedAchievement, AchievementId>
  | ScopedFile<'collection', IssuedCollection, CollectionId>
  | ScopedFile<'issuer', IssuedIssuer, IssuerId>
  | ScopedFile<'key', PublishedKey, string>
  | ScopedFile<'status-list', IssuedStatusList, StatusListId>
  | ScopedFile<'endorsement', IssuedEndorsement, EndorsementId>
  | LearnerRecordFile
  | ScopedFile<'sitemap', SitemapPart, number>
  | ScopedFile<'site', IssuedSite, undefined>;

/** A key that verifies JWTs of the site. */
export interface PublishedKey {
  readonly publicKey: PublicKey;
}

/** Some of a site's public pages, where they are too many for one sitemap. */
export interface SitemapPart {
  /** From 1. */
  readonly part: number;
  readonly pages: readonly string[];
}

/** A file for each badge. It is made for badges that have a page; search engines have no use for it. */
export interface BadgeFile extends ScopedFile<'badge', IssuedAward, AwardId> {
  /** About how large one is on realistic content, in bytes. */
  readonly typicalBytes: number;
  /** Before anything is signed, the award is all that is known. */
  readonly isMade?: (
    thing: Pick<IssuedAward, 'award'> & Partial<Pick<IssuedAward, 'achievement'>>,
  ) => boolean;
  /** How the badge's page offers it. */
  readonly download?: Download;
  /** Whether holders of private badges get theirs: always, or unless the site does without. */
  readonly handedOver?: 'always' | 'unless-without';
}

/** A file for each learner record that has a page; the holders of private ones get theirs. */
export interface LearnerRecordFile extends ScopedFile<'record', IssuedRecord, RecordId> {
  readonly handedOver: 'always' | 'unless-without';
}

/** The part that every kind of file has. `Thing` is what one is made for, `Id` what its path is made from. */
export interface ScopedFile<Scope extends string, Thing, Id> {
  readonly scope: Scope;
  /** From `credential/urls.ts`. */
  readonly path: (id: Id) => string;
  readonly mediaType: string;
  /** All that its bytes depend on, besides its path and the program itself. */
  readonly madeFrom: readonly Input<Thing>[];
  /** Whether it costs so much to make that it is worth keeping between builds. */
  readonly isCostly?: true;
  /** How long caches keep it: as long as a page (left out), for minutes, or not at all. */
  readonly cache?: 'briefly' | 'never';
  /** Other addresses, for hosts that can do without an ending. */
  readonly aliases?: readonly Alias<Id>[];
  /** Says of which things it is made; left out, of all. */
  readonly isMade?: (thing: Thing, issued: IssuedSite) => boolean;
  /** Bytes, or a text that is written as UTF-8. What is heavy is loaded here: whoever only plans draws nothing. */
  readonly make: (thing: Thing, context: OutputContext) => Content | Promise<Content>;
}

type Content = Uint8Array | string;

/**
 * What a file may be made from: a part of the thing that it is made for, a part of the signed site (the plural ones
 * make it an aggregate), a field of `site.yaml`, or the fonts. Whatever depends on a key is in what was signed.
 */
export type Input<Thing> = Extract<keyof Thing, string> | SharedInput;
type SharedInput = Exclude<keyof IssuedSite, 'site'> | `config.${keyof SiteConfig}` | 'fonts';

/** An achievement, and who awards it. */
export interface OwnedAchievement extends IssuedAchievement {
  readonly issuer: Issuer;
}

/** Another address of a file. */
interface Alias<Id> {
  /** From `credential/urls.ts`. */
  readonly path: (id: Id) => string;
  /** Whether it is offered for saving, under the file's name. */
  readonly saves: boolean;
}

/** A file that the holder of a badge can keep, as its page says it. */
interface Download {
  readonly label: (words: Messages) => string;
  /** `PNG`. */
  readonly format: string;
  /** Whether it is among the first: what most people want is the image. */
  readonly isFirst?: true;
  /** How a page offers it on a lean site, which has no such file. */
  readonly onDemand?: OnDemand;
}

/** How the page of a badge makes a file in its reader's browser. */
export interface OnDemand {
  /** What `browser/share/` does. */
  readonly act: 'png' | 'svg' | 'qr' | 'print';
  /** The achievement's image that the credential is put into. */
  readonly image?: (id: AchievementId) => string;
  /** What it is called, where it is not the same thing. */
  readonly label?: (words: Messages) => string;
}

/** What every output may use. */
export interface OutputContext {
  readonly issued: IssuedSite;
  readonly badgeImages: BadgeImages;
  /** The bundled ones, and behind them the site's own: what everything is drawn with. */
  readonly fonts: FontStacks;
}

/** The badge image of an achievement, made once and shared by all its awards. */
export interface BadgeImages {
  /** Square, 600 × 600 px, under 256 KB. */
  readonly png: (achievement: Achievement) => Promise<Uint8Array>;
  /** The same for lists: square, 320 × 320 px, WebP. */
  readonly thumbnail: (achievement: Achievement) => Promise<Uint8Array>;
  /** Square, safe to embed: no script, no reference to anything outside. */
  readonly svg: (achievement: Achievement) => Promise<string>;
  /** The logo of an issuer that has one: square PNG, 600 × 600 px, under 256 KB. */
  readonly logo: (issuer: Issuer) => Promise<Uint8Array>;
}
