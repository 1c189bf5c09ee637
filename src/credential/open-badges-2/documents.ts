import { OPEN_BADGES_2 } from '../../contexts/urls.ts';
import { definedMembers } from '../../lib/defined-members.ts';
import type { Achievement } from '../../model/achievement.ts';
import type { Alignment } from '../../model/alignment.ts';
import type { Issuer } from '../../model/issuer.ts';
import type { JsonObject } from '../documents.ts';
import { paths, urlOf } from '../urls.ts';

/** An issuer as profile of Open Badges 2.0 [OB 2.0 Profile], which must have a home page and an address to write to. */
export function hostedIssuer(site: string, issuer: Issuer): JsonObject {
  return definedMembers({
    '@context': OPEN_BADGES_2,
    id: urlOf(site, paths.hostedIssuer(issuer.id)),
    type: 'Issuer',
    name: issuer.name,
    url: issuer.url,
    email: issuer.email,
    description: issuer.description || undefined,
    telephone: issuer.phone && internationalNumber(issuer.phone),
    image: issuer.image && urlOf(site, paths.issuerImage(issuer.id)),
  });
}

/** A number without what people put between its digits [E.164]; undefined where it has no country code. */
function internationalNumber(phone: string): string | undefined {
  const digits = phone.replace(/[\s()./-]/g, '');
  return /^\+[1-9]\d{1,14}$/.test(digits) ? digits : undefined;
}

/** An achievement as class of badges [OB 2.0 BadgeClass]. */
export function badgeClass(site: string, achievement: Achievement): JsonObject {
  return definedMembers({
    '@context': OPEN_BADGES_2,
    id: urlOf(site, paths.hostedAchievement(achievement.id)),
    type: 'BadgeClass',
    name: achievement.name,
    description: achievement.description,
    image: urlOf(site, paths.achievementImage(achievement.id)),
    criteria: definedMembers({ id: achievement.criteriaUrl, narrative: achievement.criteria || undefined }),
    issuer: urlOf(site, paths.hostedIssuer(achievement.issuer)),
    tags: achievement.tags,
    alignment: achievement.alignments?.map(alignmentObject),
  });
}

function alignmentObject(alignment: Alignment): JsonObject {
  return definedMembers({
    targetName: alignment.name,
    targetUrl: alignment.url,
    targetDescription: alignment.description,
    targetFramework: alignment.framework,
    targetCode: alignment.code,
  });
}
