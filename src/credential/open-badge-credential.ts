import { CREDENTIALS_V2, OPEN_BADGES } from '../contexts/urls.ts';
import { definedMembers } from '../lib/defined-members.ts';
import type { Achievement } from '../model/achievement.ts';
import type { Award, AwardFile, Evidence } from '../model/award.ts';
import { achievementOf, issuerOf, type Site } from '../model/site.ts';
import { achievementObject } from './achievement.ts';
import { chosenMembers } from './chosen-members.ts';
import type { JsonObject, UnsignedCredential } from './documents.ts';
import { type EmbeddedDocuments, endorsementMember, NOT_ENDORSED } from './endorsement-credential.ts';
import { issuerProfile } from './issuer-profile.ts';
import { relatedProfileOf } from './profile.ts';
import { identifiersOf } from './recipient.ts';
import { resultOf } from './result.ts';
import { statusEntry } from './status-list-credential.ts';
import { assessmentEvidence } from './trust.ts';
import { paths, urlOf } from './urls.ts';

/** Fields of an award file that a credential does not carry. Every other field is mapped below. */
export const NOT_PUBLISHED = {
  revoked: 'in the status list and on the page; the credential itself never changes',
  visibility: 'says where the award is listed',
  without: 'says which files are made of it',
} as const satisfies Partial<Record<keyof AwardFile, string>>;

/** The Open Badge of an award [OB 3.0 B.1.2], before it is signed, with the endorsements that it carries [OB 3.0 §9.2]. */
export function openBadgeCredential(
  site: Site,
  award: Award,
  endorsed: EmbeddedDocuments = NOT_ENDORSED,
): UnsignedCredential {
  const address = site.config.site;
  const issuer = issuerOf(site, award);
  const achievement = achievementOf(site, award);
  const chosen = chosenMembers(site, award);
  return definedMembers({
    '@context': [CREDENTIALS_V2, OPEN_BADGES, ...chosen.contexts],
    id: urlOf(address, paths.badge(award.id)),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: achievement.name,
    issuer: definedMembers({
      ...issuerProfile(address, issuer),
      endorsement: endorsementMember(endorsed.issuer),
    }),
    awardedDate: award.awarded,
    validFrom: award.validFrom,
    validUntil: award.validUntil,
    credentialSubject: subjectOf(
      award,
      definedMembers({
        ...achievementObject(site, achievement),
        ...(chosen.achievementImage && { image: chosen.achievementImage }),
        endorsement: endorsementMember(endorsed.achievement),
      }),
      chosen.subjectImage,
    ),
    evidence: evidenceOfAll(award, achievement),
    endorsement: endorsementMember(endorsed.award),
    credentialStatus: statusEntry(address, issuer, award.statusIndex),
    refreshService: chosen.refreshService,
  });
}

function subjectOf(
  award: Award,
  achievement: JsonObject & { id: string },
  image: JsonObject | undefined,
): JsonObject {
  const identifiers = identifiersOf(award.recipient);
  return definedMembers({
    id: award.recipient.id,
    type: ['AchievementSubject'],
    identifier: identifiers.length > 0 ? identifiers : undefined,
    achievement,
    activityStartDate: award.activityStart,
    activityEndDate: award.activityEnd,
    creditsEarned: award.credits,
    image,
    licenseNumber: award.licenseNumber,
    narrative: award.narrative,
    result: award.results?.map((result) => resultOf(achievement.id, result)),
    role: award.role,
    source: award.source && relatedProfileOf(award.source),
    term: award.term,
  });
}

/** Of the award itself, and of how it was assessed; nothing where there is none. */
function evidenceOfAll(award: Award, achievement: Achievement): JsonObject[] | undefined {
  const all = [...(award.evidence ?? []).map(evidenceOf), ...assessmentEvidence(achievement, award.results)];
  return all.length > 0 ? all : undefined;
}

function evidenceOf(evidence: Evidence): JsonObject {
  return definedMembers({
    id: evidence.url,
    type: ['Evidence'],
    name: evidence.name,
    narrative: evidence.narrative,
    description: evidence.description,
    genre: evidence.genre,
    audience: evidence.audience,
  });
}
