import { paths, urlOf } from '../../credential/urls.ts';
import type { IssuedSite } from '../../issue/issued-site.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import { makes } from '../makes.ts';
import type { Output } from '../output.ts';
import { sitemap } from './sitemap.ts';

/**
 * robots.txt [RFC 9309]: everything may be fetched. Unlisted badges and previews are kept out of indexes by
 * their own `noindex`, which a crawler must be able to read.
 */
export const robots: Output = {
  name: 'robots',
  files: [
    {
      scope: 'site',
      path: () => paths.robots,
      mediaType: MEDIA_TYPE.text,
      madeFrom: ['config.site', 'config.without', 'mode'],
      make: robotsText,
    },
  ],
};

function robotsText(issued: IssuedSite): string {
  const lines = ['User-agent: *', 'Allow: /'];
  if (makes(issued, sitemap)) lines.push('', `Sitemap: ${urlOf(issued.site.config.site, paths.sitemap)}`);
  return `${lines.join('\n')}\n`;
}
