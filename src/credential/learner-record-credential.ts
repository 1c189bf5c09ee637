import { COMPREHENSIVE_LEARNER_RECORD_2, CREDENTIALS_V2, OPEN_BADGES } from '../contexts/urls.ts';
import type { DateTime } from '../lib/date-time.ts';
import { definedMembers } from '../lib/defined-members.ts';
import type { AchievementId, AwardId } from '../model/id.ts';
import type { Association, LearnerRecord } from '../model/record.ts';
import { issuerOf, type Site } from '../model/site.ts';
import { achievementObject } from './achievement.ts';
import type { JsonObject, UnsignedCredential } from './documents.ts';
import { issuerProfile } from './issuer-profile.ts';
import { identifiersOf } from './recipient.ts';
import { statusEntry } from './status-list-credential.ts';
import { paths, urlOf } from './urls.ts';

/**
 * A learner record [CLR 2.0 ClrCredential], before it is signed, around badges that are signed already. Its context names
 * its version: the one without holds no learner, and what no context knows is not signed.
 */
export function learnerRecordCredential(
  site: Site,
  record: LearnerRecord,
  badges: readonly JsonObject[],
  validUntil?: DateTime,
): UnsignedCredential {
  const address = site.config.site;
  const issuer = issuerOf(site, record);
  return definedMembers({
    '@context': [CREDENTIALS_V2, COMPREHENSIVE_LEARNER_RECORD_2, OPEN_BADGES],
    id: urlOf(address, paths.record(record.id)),
    type: ['VerifiableCredential', 'ClrCredential'],
    name: record.name,
    issuer: issuerProfile(address, issuer),
    validFrom: record.validFrom,
    validUntil,
    partial: record.partial,
    credentialSubject: subjectOf(site, record, badges),
    credentialStatus: statusEntry(address, issuer, record.statusIndex),
  });
}

/** The learner [CLR 2.0 ClrSubject]; of achievements only those that associations are about. */
function subjectOf(site: Site, record: LearnerRecord, badges: readonly JsonObject[]): JsonObject {
  const { recipient, hashes = [], associations } = record;
  const further = hashes.flatMap(({ email, salt }) => identifiersOf({ email, salt }));
  const identifiers = [...identifiersOf(recipient), ...further];
  const mentioned = new Set(associations.flatMap((each) => endsOf(site, each)));
  const achievements = [...site.achievements.values()].filter(({ id }) => mentioned.has(id));
  return definedMembers({
    id: recipient.id,
    type: ['ClrSubject'],
    identifier: identifiers.length > 0 ? identifiers : undefined,
    achievement:
      achievements.length > 0 ? achievements.map((each) => achievementObject(site, each)) : undefined,
    verifiableCredential: badges,
    association: associations.length > 0 ? associations.map((each) => associationOf(site, each)) : undefined,
  });
}

function associationOf(site: Site, { from, to, type }: Association): JsonObject {
  const addressOf = (end: string) => {
    const id = achievementOf(site, end);
    return id === undefined ? end : urlOf(site.config.site, paths.achievement(id));
  };
  return {
    type: 'Association',
    associationType: type,
    sourceId: addressOf(from),
    targetId: addressOf(to),
  };
}

function endsOf(site: Site, { from, to }: Association): AchievementId[] {
  return [from, to].flatMap((end) => achievementOf(site, end) ?? []);
}

/** The achievement of the site that the end of an association means: an award's, or itself. */
function achievementOf({ awards, achievements }: Site, end: string): AchievementId | undefined {
  const award = awards.find(({ id }) => id === (end as AwardId));
  return award?.achievement ?? achievements.get(end as AchievementId)?.id;
}
