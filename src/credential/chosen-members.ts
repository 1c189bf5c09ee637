import { OPEN_BADGES_EXTENSIONS } from '../contexts/urls.ts';
import { type Achievement, imageCaption } from '../model/achievement.ts';
import type { Award } from '../model/award.ts';
import { hasPage } from '../model/publication.ts';
import { achievementOf, type Site } from '../model/site.ts';
import type { SiteConfig } from '../model/site-config.ts';
import type { JsonObject } from './documents.ts';
import { paths, urlOf } from './urls.ts';

/** What a credential has only where its site asks for it. A private badge names no file of its own: nothing of it can be fetched. */
export function chosenMembers(site: Site, award: Award) {
  const { config } = site;
  const has = (member: NonNullable<SiteConfig['credentialMembers']>[number]) =>
    hasPage(award) && (config.credentialMembers ?? []).includes(member);
  const refreshes = has('refreshService');
  return {
    /** Open Badges has the kind of service in a context of its own, which not every offline verifier knows. */
    contexts: refreshes ? [OPEN_BADGES_EXTENSIONS] : [],
    refreshService: refreshes ? refreshService(config, award) : undefined,
    achievementImage: imageItself(achievementOf(site, award)),
    subjectImage: has('credentialSubject.image') ? subjectImage(config, award) : undefined,
  };
}

/** The picture itself, for those who look at a credential without a network [OB 3.0 Image]. */
function imageItself(achievement: Achievement): JsonObject | undefined {
  const { embeddedImage: id } = achievement;
  return id === undefined ? undefined : { id, type: 'Image', caption: imageCaption(achievement) };
}

/** Where the newest version of a credential is: at its own address [OB 3.0 RefreshService, §9.1]. */
function refreshService({ site }: SiteConfig, { id }: Award): JsonObject {
  return { id: urlOf(site, paths.badgeJson(id)), type: '1EdTechCredentialRefresh' };
}

/** The image with the credential inside, or that of all awards of the achievement on a site that has no other. */
function subjectImage({ site, outputs, without = [] }: SiteConfig, award: Award): JsonObject {
  const isBaked = outputs !== 'lean' && !without.includes('baked-png');
  const path = isBaked ? paths.badgePng(award.id) : paths.achievementImage(award.achievement);
  return { id: urlOf(site, path), type: 'Image' };
}
