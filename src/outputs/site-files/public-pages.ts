import { paths } from '../../credential/urls.ts';
import type { IssuedSite } from '../../issue/issued-site.ts';
import { memoise } from '../../lib/memoise.ts';
import { isListed } from '../../model/publication.ts';
import type { SitemapPart } from '../output.ts';

/** The most addresses of one sitemap [sitemaps.org 0.9]; 50,000 of ours are far from its 50 MB. */
const MAX_ADDRESSES = 50_000;

/** The paths of a site's public pages. An unlisted or private badge is never among them. */
export const publicPages = memoise(listPages, { cache: new WeakMap<IssuedSite, readonly string[]>() });

function listPages({
  awards,
  issuers,
  achievements,
  collections,
  endorsements,
  records,
}: IssuedSite): readonly string[] {
  const listed = awards.filter(({ award }) => isListed(award));
  return [
    paths.home,
    paths.achievements,
    paths.verify,
    paths.helpRecipients,
    paths.helpVerifiers,
    ...issuers.map(({ issuer }) => paths.issuer(issuer.id)),
    ...achievements.map(({ achievement }) => paths.achievement(achievement.id)),
    ...collections.map(({ collection }) => paths.collection(collection.id)),
    ...listed.map(({ award }) => paths.badge(award.id)),
    ...endorsements
      .filter(
        ({ endorsement: { of } }) => of.kind !== 'award' || listed.some(({ award }) => award.id === of.id),
      )
      .map(({ endorsement }) => paths.endorsement(endorsement.id)),
    ...records.filter(({ record }) => isListed(record)).map(({ record }) => paths.record(record.id)),
  ];
}

/** The public pages in parts that each fit into a sitemap; none where all of them fit into one. */
export function sitemapParts(issued: IssuedSite): SitemapPart[] {
  const pages = publicPages(issued);
  if (pages.length <= MAX_ADDRESSES) return [];
  return Array.from({ length: Math.ceil(pages.length / MAX_ADDRESSES) }, (_, index) => ({
    part: index + 1,
    pages: pages.slice(index * MAX_ADDRESSES, (index + 1) * MAX_ADDRESSES),
  }));
}
