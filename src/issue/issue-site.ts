import { achievementDocument } from '../credential/achievement.ts';
import { collectionDocument } from '../credential/collection.ts';
import { issuerDocument } from '../credential/issuer-profile.ts';
import { didOf } from '../credential/urls.ts';
import type { DateTime } from '../lib/date-time.ts';
import type { Site } from '../model/site.ts';
import { createNodeEngine } from '../proof/data-integrity/node-engine.ts';
import type { Signing } from './choose-signing.ts';
import { withHashedEmails } from './hash-emails.ts';
import { issueAward } from './issue-award.ts';
import { embeddedDocuments, issueEndorsements } from './issue-endorsements.ts';
import { type Hosting, hostingOf } from './issue-hosted.ts';
import { issueRecords } from './issue-records.ts';
import { issueStatusLists } from './issue-status-list.ts';
import type {
  IssuedAchievement,
  IssuedAward,
  IssuedCollection,
  IssuedEndorsement,
  IssuedIssuer,
  IssuedSite,
  IssuedStatusList,
  IssuingMode,
} from './issued-site.ts';
import type { KnownProofs, SigningContext } from './signing-context.ts';

/** How a site is signed, and what else signing needs. */
export interface IssueOptions extends Signing {
  /** The build's clock. */
  readonly now: DateTime;
  /** From which the salts of plain e-mail addresses are made; at least 32 characters. Only where there are any. */
  readonly saltSecret?: string | undefined;
  /** Of earlier builds of the same site. */
  readonly proofs?: KnownProofs | undefined;
}

/** Signs everything a site says. Same site, clock and keys: same bytes. Throws LanyardError; writes nothing. */
export async function issueSite(options: IssueOptions): Promise<IssuedSite> {
  const { mode, now, signers, jwtSigners, saltSecret, proofs } = options;
  const site = withoutPictures(withHashedEmails(options.site, saltSecret), mode);
  const engine = createNodeEngine();
  const context: SigningContext = { mode, now, site, signers, jwtSigners, engine, proofs };
  const endorsements = await issueEndorsements(context);
  const hosting = hostingOf(site, mode);
  const awards = await issueAwards(context, endorsements);
  return {
    mode,
    now,
    site,
    issuers: issuersOf(site, hosting),
    achievements: achievementsOf(site, hosting),
    awards,
    endorsements,
    collections: collectionsOf(site, awards),
    records: await issueRecords(context, awards),
    statusLists: await issueLists(context),
  };
}

/** A preview's images are stamped as such; those that credentials would carry are not, so they are left out. */
function withoutPictures(site: Site, mode: IssuingMode): Site {
  if (mode !== 'preview' || site.config.credentialMembers === undefined) return site;
  const plain = [...site.achievements].map(([id, achievement]) => {
    const { embeddedImage: _, ...rest } = achievement;
    return [id, rest] as const;
  });
  return { ...site, achievements: new Map(plain) };
}

function issuersOf(site: Site, hosting: Hosting | undefined): IssuedIssuer[] {
  return [...site.issuers.values()].map((issuer) => ({
    issuer,
    did: didOf(site.config.site, issuer),
    document: issuerDocument(site.config, issuer),
    hosted: hosting?.issuer(issuer),
  }));
}

function achievementsOf(site: Site, hosting: Hosting | undefined): IssuedAchievement[] {
  return [...site.achievements.values()].map((achievement) => ({
    achievement,
    document: achievementDocument(site, achievement),
    hosted: hosting?.achievement(achievement),
  }));
}

function collectionsOf(site: Site, awards: readonly IssuedAward[]): IssuedCollection[] {
  const byId = new Map(awards.map((each) => [each.award.id, each]));
  return site.collections.map((collection) => {
    const badges = collection.badges.flatMap((id) => byId.get(id) ?? []);
    const document = collectionDocument(
      site,
      collection,
      badges.map(({ award }) => award),
    );
    return { collection, document, badges };
  });
}

async function issueAwards(
  context: SigningContext,
  endorsements: readonly IssuedEndorsement[],
): Promise<IssuedAward[]> {
  const issued: IssuedAward[] = [];
  for (const award of context.site.awards) {
    const endorsed = endorsements.length > 0 ? embeddedDocuments(context, endorsements, award) : undefined;
    issued.push(await issueAward(context, award, endorsed));
  }
  return issued;
}

async function issueLists(context: SigningContext): Promise<IssuedStatusList[]> {
  const lists: IssuedStatusList[] = [];
  for (const id of context.signers.keys()) lists.push(...(await issueStatusLists(context, id)));
  return lists;
}
