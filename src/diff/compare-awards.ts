import { isDeepStrictEqual } from 'node:util';
import { openBadgeCredential } from '../credential/open-badge-credential.ts';
import { isEmailAddress } from '../lib/email-address.ts';
import { memoise } from '../lib/memoise.ts';
import type { Award } from '../model/award.ts';
import type { AchievementId, IssuerId } from '../model/id.ts';
import { achievementOf, type Site } from '../model/site.ts';
import { tombstoneAt } from '../model/tombstone.ts';
import { changedMembers } from './changed-members.ts';
import type { AwardLine, Duplicate, ErasedPlace, SiteChanges } from './changes.ts';

type AwardChanges = Pick<
  SiteChanges,
  'awarded' | 'revoked' | 'reinstated' | 'changed' | 'removed' | 'erased' | 'unerased' | 'duplicates'
>;

/** What happens to awards. Members that differ only because the achievement or the issuer does are left to those. */
export function compareAwards(before: Site | undefined, after: Site): AwardChanges {
  const old = new Map(before?.awards.map((award) => [award.id, award]));
  const fresh = new Map(after.awards.map((award) => [award.id, award]));
  const awarded = after.awards.filter((award) => !old.has(award.id));
  const kept = after.awards.flatMap((award) => {
    const was = old.get(award.id);
    return was ? [{ award, was }] : [];
  });
  return {
    awarded: awarded.map((award) => lineOf(after, award)),
    revoked: [
      ...kept.filter(({ award, was }) => award.revoked && !was.revoked).map(({ award }) => award),
      ...awarded.filter((award) => award.revoked),
    ].map((award) => ({ ...lineOf(after, award), reason: award.revoked?.reason })),
    reinstated: kept
      .filter(({ award, was }) => was.revoked && !award.revoked)
      .map(({ award }) => lineOf(after, award)),
    changed: before ? changedAwards(before, after, kept) : [],
    removed: (before?.awards ?? [])
      .filter((award) => !fresh.has(award.id) && !tombstoneAt(after, award))
      .map((award) => lineOf(before as Site, award)),
    erased: placesOnlyIn(after, before),
    unerased: before ? placesOnlyIn(before, after) : [],
    duplicates: duplicatesOf(after, awarded),
  };
}

function placesOnlyIn(site: Site, other: Site | undefined): ErasedPlace[] {
  return site.tombstones
    .filter((tombstone) => !other || !tombstoneAt(other, tombstone))
    .map(({ file, issuer, statusIndex }) => ({ file, issuer, statusIndex }));
}

const ELSEWHERE = /^(name|issuer|credentialSubject\.achievement)(\.|$)/;

/** An award in both sites. */
interface Kept {
  readonly was: Award;
  readonly award: Award;
}

/** Documents are made only of awards that differ, or whose surroundings do: few of many. */
function changedAwards(before: Site, after: Site, kept: readonly Kept[]): SiteChanges['changed'] {
  const isConfigSame = isDeepStrictEqual(before.config, after.config);
  const isIssuerSame = memoise((id: IssuerId) =>
    isDeepStrictEqual(before.issuers.get(id), after.issuers.get(id)),
  );
  const isAchievementSame = memoise((id: AchievementId) =>
    isDeepStrictEqual(before.achievements.get(id), after.achievements.get(id)),
  );
  const isSame = ({ was, award }: Kept) =>
    isConfigSame &&
    isDeepStrictEqual(was, award) &&
    isIssuerSame(award.issuer) &&
    isAchievementSame(award.achievement);
  return kept
    .filter((each) => !isSame(each))
    .flatMap((each) => changedAward(before, each.was, after, each.award));
}

function changedAward(before: Site, was: Award, after: Site, award: Award): SiteChanges['changed'] {
  const [old, fresh] = [openBadgeCredential(before, was), openBadgeCredential(after, award)];
  const own = was.achievement === award.achievement && was.issuer === award.issuer;
  const members = changedMembers(old, fresh).filter((member) => !(own && ELSEWHERE.test(member)));
  const moved = before.config.site !== after.config.site;
  return members.length > 0 && !moved ? [{ ...lineOf(after, award), members }] : [];
}

function lineOf(site: Site, award: Award): AwardLine {
  const { id, file, awarded, visibility } = award;
  const recipient = recipientOf(award);
  return { id, file, achievement: achievementOf(site, award).name, recipient, awarded, visibility };
}

function recipientOf({ recipient }: Award): string {
  if (recipient.name !== undefined) return recipient.name;
  if (recipient.id !== undefined) return recipient.id;
  if (recipient.email === undefined) return 'somebody by another identifier';
  return isEmailAddress(recipient.email) ? 'somebody by e-mail' : 'somebody by hashed e-mail';
}

/** New awards whose achievement somebody of the same id, hash or name has already. Hashes with other salts do not meet. */
function duplicatesOf(site: Site, awarded: readonly Award[]): Duplicate[] {
  const fresh = new Set(awarded.map((award) => award.id));
  const seen = new Map<string, Award>();
  const duplicates: Duplicate[] = [];
  const inOrder = [...site.awards].sort((a, b) => Number(fresh.has(a.id)) - Number(fresh.has(b.id)));
  for (const award of inOrder) {
    for (const key of identityKeys(award)) {
      const other = seen.get(key);
      if (other && fresh.has(award.id)) duplicates.push({ award: lineOf(site, award), other: other.id });
      else if (!other) seen.set(key, award);
    }
  }
  return [...new Map(duplicates.map((each) => [each.award.id, each])).values()];
}

function identityKeys({ achievement, recipient: { id, email, salt, name } }: Award): string[] {
  const keys: string[] = [];
  if (id !== undefined) keys.push(`${achievement} id ${id}`);
  if (email !== undefined) keys.push(`${achievement} email ${email} ${salt ?? ''}`);
  if (name !== undefined) keys.push(`${achievement} name ${name.toLowerCase()}`);
  return keys;
}
