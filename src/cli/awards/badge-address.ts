import { paths, urlOf } from '../../credential/urls.ts';
import type { Award } from '../../model/award.ts';
import type { Site } from '../../model/site.ts';

/** Where the badge of a new award will be; undefined for a private one, which has no page. */
export function badgeAddress({ id, visibility }: Award, site: Site): string | undefined {
  return visibility === 'private' ? undefined : urlOf(site.config.site, paths.badge(id));
}
