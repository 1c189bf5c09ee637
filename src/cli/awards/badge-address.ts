import { paths, urlOf } from '../../credential/urls.ts';
import type { Award } from '../../model/award.ts';
import { hasPage } from '../../model/publication.ts';
import type { Site } from '../../model/site.ts';

/** Where the badge of a new award will be; undefined for one that has no page. */
export function badgeAddress(award: Award, site: Site): string | undefined {
  return hasPage(award) ? urlOf(site.config.site, paths.badge(award.id)) : undefined;
}
