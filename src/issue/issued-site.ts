import type {
  AchievementDocument,
  IssuerDocument,
  JsonObject,
  SignedCredential,
} from '../credential/documents.ts';
import type { DateTime } from '../lib/date-time.ts';
import type { Achievement } from '../model/achievement.ts';
import type { Award, AwardState, awardPeriod } from '../model/award.ts';
import type { Collection } from '../model/collection.ts';
import type { Endorsement } from '../model/endorsement.ts';
import type { Did } from '../model/id.ts';
import type { Issuer } from '../model/issuer.ts';
import type { LearnerRecord } from '../model/record.ts';
import type { Site } from '../model/site.ts';

/**
 * production: the issuer's own key, at the issuer's own host.
 * preview: a throw-away key, the preview's own host; marked, not indexed, soon expired.
 * sample: the published key of the sample club, at badges.example or localhost only.
 */
export type IssuingMode = 'production' | 'preview' | 'sample';

/** A site after signing: what every output, page and host rule is made from. Holds no key. */
export interface IssuedSite {
  readonly mode: IssuingMode;
  /** The build's clock: everything that says "now" uses it. */
  readonly now: DateTime;
  /** Its `config.site` is where this build will stand: in a preview, not the production address. */
  readonly site: Site;
  readonly issuers: readonly IssuedIssuer[];
  readonly achievements: readonly IssuedAchievement[];
  readonly awards: readonly IssuedAward[];
  readonly endorsements: readonly IssuedEndorsement[];
  readonly collections: readonly IssuedCollection[];
  readonly records: readonly IssuedRecord[];
  readonly statusLists: readonly IssuedStatusList[];
}

export interface IssuedIssuer {
  readonly issuer: Issuer;
  readonly did: Did;
  /** DID document and Open Badges Profile in one. */
  readonly document: IssuerDocument;
  /** As a profile of Open Badges 2.0, on a site that hosts badges of it. */
  readonly hosted?: JsonObject | undefined;
}

export interface IssuedAchievement {
  readonly achievement: Achievement;
  readonly document: AchievementDocument;
  /** As a class of badges of Open Badges 2.0, on a site that hosts badges of it. */
  readonly hosted?: JsonObject | undefined;
}

export interface IssuedAward {
  readonly award: Award;
  readonly achievement: Achievement;
  readonly issuer: Issuer;
  readonly secured: SecuredCredential;
  /** As an assertion of Open Badges 2.0, on a site that hosts badges of it, where the award can be one. */
  readonly hosted?: JsonObject | undefined;
  /** At the build's clock. */
  readonly state: AwardState;
  /** At the build's clock. */
  readonly period: ReturnType<typeof awardPeriod>;
}

/** A collection with its badges of this site, in its order. It is not signed: they are. */
export interface IssuedCollection {
  readonly collection: Collection;
  readonly document: JsonObject;
  readonly badges: readonly IssuedAward[];
}

/** One badge's credential in each form that its issuer has secured it in. */
export interface SecuredCredential {
  /** With its proof as a member: Data Integrity. */
  readonly embedded: SignedCredential;
  /** Without one, inside a JWT (compact JWS) [VC-JOSE-COSE]. */
  readonly enveloped?: string | undefined;
}

export interface IssuedStatusList {
  readonly issuer: Issuer;
  /** Which of the issuer's lists it is, from 1 on. */
  readonly list: number;
  readonly credential: SignedCredential;
}

/** A learner record, around the badges that it holds. */
export interface IssuedRecord {
  readonly record: LearnerRecord;
  readonly issuer: Issuer;
  readonly credential: SignedCredential;
  /** The site's own badges in it. */
  readonly own: readonly IssuedAward[];
  /** Badges of others, as they were read. */
  readonly given: readonly JsonObject[];
  /** At the build's clock. */
  readonly state: RecordState;
}

/** A record has no end of its own. */
export type RecordState = Exclude<AwardState, { readonly kind: 'expired' }>;

/** What somebody says of an award, an achievement or an issuer of the site: signed here, or by somebody else. */
export interface IssuedEndorsement {
  readonly endorsement: Endorsement;
  /** As badges carry it. */
  readonly document: JsonObject;
  readonly endorser: Endorser;
  /** Markdown, by the endorser; empty where there is none. */
  readonly comment: string;
  readonly validFrom: DateTime;
  /** An embedded credential of ours; undefined for one that somebody else has signed. */
  readonly signed?: SignedCredential | undefined;
}

/** Who endorses. Of a stranger, all but `id` and `host` is only what they say of themselves. */
export interface Endorser {
  readonly id: string;
  readonly name?: string | undefined;
  /** The host that vouches for the key; undefined for a did:key, for which nobody does. */
  readonly host?: string | undefined;
}
