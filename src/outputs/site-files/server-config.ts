import { paths } from '../../credential/urls.ts';
import type { IssuedSite } from '../../issue/issued-site.ts';
import { jsonBytes } from '../../lib/json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import { hasPage, isListed } from '../../model/publication.ts';
import type { Output } from '../output.ts';

/**
 * _site.json: what this project's own server cannot tell from the pages, so that it needs neither content nor key.
 * It says nothing that a visitor of the site could not see.
 */
export const serverConfig: Output = {
  name: 'server-config',
  files: [
    {
      scope: 'site',
      path: () => paths.serverConfig,
      mediaType: MEDIA_TYPE.json,
      madeFrom: ['config.site', 'config.formats', 'mode', 'awards', 'endorsements', 'records'],
      make: (issued) => jsonBytes(serverConfigOf(issued)),
    },
  ],
};

/** What the rules of a site depend on: its address, what of it is for search engines, further forms. */
export function serverConfigOf(issued: IssuedSite) {
  const { site, mode, awards } = issued;
  const sections = sectionsOf(issued);
  const formats = site.config.formats?.filter((format) => format !== 'data-integrity') ?? [];
  return {
    address: site.config.site,
    isPreview: mode === 'preview',
    listsBadges: awards.some(({ award }) => isListed(award)),
    ...(formats.length > 0 && { formats }),
    ...(sections.length > 0 && { sections }),
  };
}

/** A part that a site has only where it has something to show there. */
export type SiteSection = 'endorsements' | 'records';

function sectionsOf({ endorsements, records }: IssuedSite): SiteSection[] {
  const shown = records.some(({ record }) => hasPage(record));
  return [
    ...(endorsements.length > 0 ? ['endorsements' as const] : []),
    ...(shown ? ['records' as const] : []),
  ];
}
