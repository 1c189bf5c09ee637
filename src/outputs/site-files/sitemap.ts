import { paths, urlOf } from '../../credential/urls.ts';
import type { IssuedSite } from '../../issue/issued-site.ts';
import { escapeXml } from '../../lib/escape-markup.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import { isListed } from '../../model/publication.ts';
import type { Output } from '../output.ts';

/** sitemap.xml [sitemaps.org 0.9]: public pages only. An unlisted or private badge never stands in it. */
export const sitemap: Output = {
  name: 'sitemap',
  isOptional: true,
  inPreview: false,
  files: [
    {
      scope: 'site',
      path: () => paths.sitemap,
      mediaType: MEDIA_TYPE.xml,
      madeFrom: ['config.site', 'issuers', 'achievements', 'awards'],
      make: sitemapXml,
    },
  ],
};

function sitemapXml(issued: IssuedSite): string {
  const { site } = issued.site.config;
  const entries = publicPaths(issued).map(
    (path) => `  <url><loc>${escapeXml(urlOf(site, path))}</loc></url>\n`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n',
    ...entries,
    '</urlset>\n',
  ].join('');
}

function publicPaths(issued: IssuedSite): string[] {
  const awards = issued.awards.filter(({ award }) => isListed(award));
  return [
    paths.home,
    paths.achievements,
    paths.verify,
    paths.helpRecipients,
    paths.helpVerifiers,
    ...issued.issuers.map(({ issuer }) => paths.issuer(issuer.id)),
    ...issued.achievements.map(({ achievement }) => paths.achievement(achievement.id)),
    ...awards.map(({ award }) => paths.badge(award.id)),
  ];
}
