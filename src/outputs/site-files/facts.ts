import { paths } from '../../credential/urls.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Output, OutputContext } from '../output.ts';

/**
 * _site.json: what this project's own server cannot tell from the pages, so that it needs neither content nor key.
 * It says nothing that a visitor of the site could not see.
 */
export const facts: Output = {
  name: 'facts',
  *files(context) {
    yield {
      path: paths.facts,
      mediaType: MEDIA_TYPE.json,
      bytes: async () => new TextEncoder().encode(`${JSON.stringify(factsOf(context), null, 2)}\n`),
    };
  },
};

function factsOf({ issued: { site, mode, awards } }: OutputContext) {
  return {
    address: site.config.site,
    isPreview: mode === 'preview',
    listsBadges: awards.some(({ award }) => award.visibility === 'public'),
  };
}
