import { paths, urlOf } from '../../credential/urls.ts';
import type { Output, OutputContext } from '../output.ts';
import { hasSitemap } from './sitemap.ts';

/**
 * robots.txt [RFC 9309]: everything may be fetched. Unlisted badges and previews are kept out of indexes by
 * their own `noindex`, which a crawler must be able to read.
 */
export const robots: Output = {
  name: 'robots',
  *files(context) {
    yield {
      path: paths.robots,
      mediaType: 'text/plain; charset=utf-8',
      bytes: async () => new TextEncoder().encode(robotsText(context)),
    };
  },
};

function robotsText({ issued }: OutputContext): string {
  const lines = ['User-agent: *', 'Allow: /'];
  if (hasSitemap(issued)) lines.push('', `Sitemap: ${urlOf(issued.site.config.site, paths.sitemap)}`);
  return `${lines.join('\n')}\n`;
}
