import { paths } from '../../credential/urls.ts';
import { jsonBytes } from '../../lib/json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Output } from '../output.ts';

/** endorsements/ID.jsonld: each endorsement as a document of its own; one of somebody else as they sent it, to the byte. */
export const endorsement: Output = {
  name: 'endorsement',
  files: [
    {
      scope: 'endorsement',
      path: paths.endorsementJson,
      mediaType: MEDIA_TYPE.jsonLd,
      madeFrom: ['endorsement', 'document'],
      make: ({ endorsement, document }) =>
        'given' in endorsement ? endorsement.given.signed.bytes : jsonBytes(document),
    },
  ],
};
