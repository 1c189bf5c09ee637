import { paths, urlOf } from '../../credential/urls.ts';
import type { IssuedSite } from '../../issue/issued-site.ts';
import { escapeXml } from '../../lib/escape-markup.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Output } from '../output.ts';
import { publicPages, sitemapParts } from './public-pages.ts';

/** sitemap.xml [sitemaps.org 0.9]: public pages only; where they are too many for one file, an index of several. */
export const sitemap: Output = {
  name: 'sitemap',
  isOptional: true,
  inPreview: false,
  files: [
    {
      scope: 'site',
      path: () => paths.sitemap,
      mediaType: MEDIA_TYPE.xml,
      madeFrom: ['config.site', 'issuers', 'achievements', 'awards', 'endorsements', 'records'],
      make: sitemapXml,
    },
    {
      scope: 'sitemap',
      path: paths.sitemapPart,
      mediaType: MEDIA_TYPE.xml,
      madeFrom: ['pages', 'config.site'],
      make: ({ pages }, { issued }) => listXml(issued, 'urlset', 'url', pages),
    },
  ],
};

function sitemapXml(issued: IssuedSite): string {
  const parts = sitemapParts(issued).map(({ part }) => paths.sitemapPart(part));
  return parts.length > 0
    ? listXml(issued, 'sitemapindex', 'sitemap', parts)
    : listXml(issued, 'urlset', 'url', publicPages(issued));
}

function listXml({ site }: IssuedSite, list: string, entry: string, pages: readonly string[]): string {
  const entries = pages.map(
    (path) => `  <${entry}><loc>${escapeXml(urlOf(site.config.site, path))}</loc></${entry}>\n`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`,
    ...entries,
    `</${list}>\n`,
  ].join('');
}
