import { achievementDocument } from '../credential/achievement.ts';
import type { Issuer } from '../model/issuer.ts';
import type { Site } from '../model/site.ts';
import { changedMembers } from './changed-members.ts';
import type { KeyChange, SensitiveFile, SiteChanges } from './changes.ts';
import { compareAwards } from './compare-awards.ts';
import { compareCollections } from './compare-collections.ts';
import { compareEndorsements } from './compare-endorsements.ts';
import { compareRecords } from './compare-records.ts';
import { isSampleReplaced } from './sample-replaced.ts';

/**
 * What a change does, from a site before (undefined where there was none yet; the sample counts as none) and after it, and the files of the
 * change that are not content.
 */
export function compareSites(
  earlier: Site | undefined,
  after: Site,
  sensitive: readonly SensitiveFile[],
): SiteChanges {
  const before = earlier && isSampleReplaced(earlier, after) ? undefined : earlier;
  const moved = before !== undefined && before.config.site !== after.config.site;
  return {
    sensitive,
    address: moved ? { before: before.config.site, after: after.config.site } : undefined,
    keys: compareKeys(before, after),
    ...compareAwards(before, after),
    endorsements: compareEndorsements(before, after),
    records: compareRecords(before, after),
    ...compareAchievements(before, after),
    collections: compareCollections(before, after),
  };
}

type AchievementChanges = Pick<
  SiteChanges,
  'achievementsAdded' | 'achievementsChanged' | 'achievementsRemoved'
>;

function compareAchievements(before: Site | undefined, after: Site): AchievementChanges {
  const old = before?.achievements ?? new Map();
  const holders = Map.groupBy(after.awards, (award) => award.achievement);
  const brief = ({ id, name }: { id: string; name: string }) => ({ id, name });
  const achievementsChanged = [...after.achievements.values()].flatMap((achievement) => {
    const was = old.get(achievement.id);
    if (!before || !was || before.config.site !== after.config.site) return [];
    const members = changedMembers(
      achievementDocument(before, was),
      achievementDocument(after, achievement),
    ).filter((member) => !member.startsWith('creator'));
    if (members.length === 0) return [];
    return [{ ...brief(achievement), members, holders: holders.get(achievement.id)?.length ?? 0 }];
  });
  return {
    achievementsAdded: [...after.achievements.values()].filter(({ id }) => !old.has(id)).map(brief),
    achievementsChanged,
    achievementsRemoved: [...old.values()].filter(({ id }) => !after.achievements.has(id)).map(brief),
  };
}

function compareKeys(before: Site | undefined, after: Site): KeyChange[] {
  const issuers = new Set([...(before?.issuers.keys() ?? []), ...after.issuers.keys()]);
  return [...issuers].flatMap((id) => issuerKeyChanges(id, before?.issuers.get(id), after.issuers.get(id)));
}

function issuerKeyChanges(
  issuer: string,
  before: Issuer | undefined,
  after: Issuer | undefined,
): KeyChange[] {
  const old = new Map(before?.keys.map((key) => [key.publicKey.name, key]));
  const fresh = new Map(after?.keys.map((key) => [key.publicKey.name, key]));
  const removed = [...old.keys()].filter((key) => !fresh.has(key));
  const kept = [...fresh.values()].flatMap((key): Omit<KeyChange, 'issuer'>[] => {
    const publicKey = key.publicKey.name;
    const was = old.get(publicKey);
    if (!was) return [{ publicKey, change: 'added' }];
    if (key.revoked !== was.revoked) return [{ publicKey, change: 'revoked' }];
    return key.expires === was.expires ? [] : [{ publicKey, change: 'expires' }];
  });
  return [
    ...removed.map((publicKey) => ({ issuer, publicKey, change: 'removed' as const })),
    ...kept.map((change) => ({ issuer, ...change })),
  ];
}
