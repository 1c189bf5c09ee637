import { paths, urlOf } from '../../credential/urls.ts';
import type { AwardId } from '../../model/id.ts';
import type { Site } from '../../model/site.ts';
import type { AwardDraft } from './award-draft.ts';

/** Where the badge of a new award will be; undefined for a private one, which has no page. */
export function badgeAddress(id: AwardId, draft: AwardDraft, site: Site): string | undefined {
  const achievement = [...site.achievements.values()].find((each) => each.id === draft.achievement);
  const visibility = draft.visibility ?? achievement?.visibility ?? site.config.visibility;
  return visibility === 'private' ? undefined : urlOf(site.config.site, paths.badge(id));
}
