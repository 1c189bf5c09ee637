import { paths } from '../../credential/urls.ts';
import { jsonBytes } from '../../lib/json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Output } from '../output.ts';

const file = {
  mediaType: MEDIA_TYPE.jsonLd,
  madeFrom: ['document'],
  make: ({ document }: { readonly document: object }) => jsonBytes(document),
} as const;

/** Issuers, achievements, collections and badges as JSON-LD at plain URLs. */
export const jsonld: Output = {
  name: 'jsonld',
  files: [
    { ...file, scope: 'issuer', path: paths.issuerJson },
    { ...file, scope: 'achievement', path: paths.achievementJson },
    { ...file, scope: 'collection', path: paths.collectionJson },
    {
      scope: 'badge',
      path: paths.badgeJson,
      mediaType: MEDIA_TYPE.credential,
      typicalBytes: 5_200,
      madeFrom: ['secured'],
      aliases: [
        { path: (id) => paths.badgeAlias(id, 'jsonld'), saves: false },
        { path: (id) => paths.badgeAlias(id, 'download'), saves: true },
        { path: (id) => paths.endpointFile(id, 'jsonld'), saves: false },
        { path: (id) => paths.endpointFile(id, 'download'), saves: true },
      ],
      download: { label: ({ share }) => share.credentialAlone, format: 'JSON-LD' },
      handedOver: 'always',
      make: ({ secured }) => jsonBytes(secured.embedded),
    },
  ],
};
