import { CREDENTIALS_V2, OPEN_BADGES } from '../contexts/urls.ts';
import { definedMembers } from '../lib/defined-members.ts';
import { type Achievement, imageCaption } from '../model/achievement.ts';
import { issuerOf, type Site } from '../model/site.ts';
import { alignmentOf } from './alignment.ts';
import type { AchievementDocument, JsonObject } from './documents.ts';
import { identifierEntryOf, profileOf, relatedProfileOf } from './profile.ts';
import { resultDescriptionOf } from './result.ts';
import { authorityProfile, trustAlignments } from './trust.ts';
import { didOf, paths, urlOf } from './urls.ts';

/** An achievement as it stands inside a credential [OB 3.0 B.1.1]. */
export function achievementObject(
  site: Site,
  achievement: Achievement,
): JsonObject & { name: string; id: string; type: string[] } {
  const id = urlOf(site.config.site, paths.achievement(achievement.id));
  return definedMembers({
    id,
    type: ['Achievement'],
    achievementType: achievement.type,
    name: achievement.name,
    description: achievement.description,
    criteria: definedMembers({ id: achievement.criteriaUrl, narrative: achievement.criteria || undefined }),
    image: {
      id: urlOf(site.config.site, paths.achievementImage(achievement.id)),
      type: 'Image',
      caption: imageCaption(achievement),
    },
    creator: creatorOf(site, achievement),
    inLanguage: achievement.language,
    version: achievement.version,
    humanCode: achievement.humanCode,
    fieldOfStudy: achievement.fieldOfStudy,
    specialization: achievement.specialization,
    creditsAvailable: achievement.credits,
    tag: achievement.tags,
    alignment: alignmentsOf(achievement),
    resultDescription: achievement.results?.map((result) => resultDescriptionOf(id, result)),
    related: achievement.related?.map(({ id, language, version }) =>
      definedMembers({ id, type: ['Related'], inLanguage: language, version }),
    ),
    otherIdentifier: achievement.otherIdentifiers?.map(identifierEntryOf),
  });
}

/** An achievement as a JSON-LD document of its own. */
export function achievementDocument(site: Site, achievement: Achievement): AchievementDocument {
  return { '@context': [CREDENTIALS_V2, OPEN_BADGES], ...achievementObject(site, achievement) };
}

/** Every skill, standard and rubric; nothing where there is none. */
function alignmentsOf(achievement: Achievement): JsonObject[] | undefined {
  const all = [...(achievement.alignments ?? []).map(alignmentOf), ...trustAlignments(achievement)];
  return all.length > 0 ? all : undefined;
}

function creatorOf(site: Site, achievement: Achievement): JsonObject {
  const { creator, authority } = achievement;
  const issuer = issuerOf(site, achievement);
  const profile = creator
    ? relatedProfileOf(creator)
    : profileOf(didOf(site.config.site, issuer), { name: issuer.name, url: issuer.url });
  return authority ? { ...profile, parentOrg: authorityProfile(authority) } : profile;
}
