import type { FontFile } from '../lib/font-file.ts';
import type { Achievement } from './achievement.ts';
import type { Award } from './award.ts';
import { AwardFolders } from './award-folders.ts';
import type { Collection } from './collection.ts';
import type { Endorsement } from './endorsement.ts';
import type { AchievementId, IssuerId } from './id.ts';
import type { Issuer } from './issuer.ts';
import type { LearnerRecord } from './record.ts';
import type { SiteConfig } from './site-config.ts';
import { StatusPlaces } from './status-places.ts';
import type { Tombstone } from './tombstone.ts';

/** Everything a site says, checked: every reference leads somewhere and every default is filled in. */
export interface Site {
  readonly config: SiteConfig;
  /** In order of id. */
  readonly issuers: ReadonlyMap<IssuerId, Issuer>;
  /** In order of id. */
  readonly achievements: ReadonlyMap<AchievementId, Achievement>;
  /** In order of id. */
  readonly awards: readonly Award[];
  /** In order of id. */
  readonly endorsements: readonly Endorsement[];
  /** In order of id. */
  readonly collections: readonly Collection[];
  /** In order of id. */
  readonly records: readonly LearnerRecord[];
  /** Of erased awards, in order of path. */
  readonly tombstones: readonly Tombstone[];
  /** That the site brings along, in the order in which they are looked through. */
  readonly fonts?: readonly FontFile[] | undefined;
}

/** The issuers that have something to sign: an award, a record, an endorsement, or a list of what was erased. */
export function signingIssuers({ awards, tombstones, endorsements, records }: Site): Set<IssuerId> {
  const endorsers = endorsements.flatMap((each) => ('by' in each ? [each.by] : []));
  return new Set([...[...awards, ...records, ...tombstones].map(({ issuer }) => issuer), ...endorsers]);
}

/**
 * The places in status lists that no new award may have, whoever issues it. `elsewhere` holds places within any list, of
 * awards on other branches.
 */
export function takenPlaces(
  { awards, records, tombstones }: Site,
  elsewhere?: ReadonlySet<number>,
): StatusPlaces {
  return new StatusPlaces(
    [...awards, ...records, ...tombstones].map(({ statusIndex }) => statusIndex),
    elsewhere,
  );
}

/** The folders of the awards that there are. */
export function foldersOf({ awards }: Pick<Site, 'awards'>): AwardFolders {
  return new AwardFolders(awards.map(({ file }) => file));
}

/** The site's own issuer, whose colour its pages wear: the one that `site.yaml` names, else the first. */
export function siteIssuer({ config, issuers }: Site): Issuer | undefined {
  const named = config.issuer === undefined ? undefined : issuers.get(config.issuer);
  return named ?? issuers.values().next().value;
}

/** The issuer of a checked achievement or award. */
export function issuerOf(site: Site, thing: { readonly issuer: IssuerId }): Issuer {
  return known(site.issuers.get(thing.issuer), thing.issuer);
}

/** The achievement of a checked award. */
export function achievementOf(site: Site, award: Award): Achievement {
  return known(site.achievements.get(award.achievement), award.achievement);
}

function known<Thing>(thing: Thing | undefined, id: string): Thing {
  if (thing === undefined) throw new Error(`The site was not checked: nothing has the id ${id}.`);
  return thing;
}
