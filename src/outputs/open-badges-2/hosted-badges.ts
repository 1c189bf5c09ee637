import { paths } from '../../credential/urls.ts';
import { jsonBytes } from '../../lib/json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import { isHostable } from '../../model/publication.ts';
import type { Output } from '../output.ts';

const file = {
  mediaType: MEDIA_TYPE.jsonLd,
  madeFrom: ['hosted'],
  cache: 'briefly',
  make: ({ hosted }: { readonly hosted?: object | undefined }) => jsonBytes(hosted ?? {}),
} as const;

/**
 * Issuers, classes of badges and assertions of Open Badges 2.0, each at the address that is its id: that they are there is all
 * that proves them. A preview has none.
 */
export const hostedBadges: Output = {
  name: 'open-badges-2',
  format: 'open-badges-2',
  inPreview: false,
  files: [
    { ...file, scope: 'issuer', path: paths.hostedIssuer },
    { ...file, scope: 'achievement', path: paths.hostedAchievement },
    {
      ...file,
      scope: 'badge',
      path: paths.hostedBadge,
      typicalBytes: 700,
      isMade: ({ award, achievement }) => isHostable(award, achievement),
      download: { label: ({ share }) => share.forBackpacks, format: 'JSON' },
    },
  ],
};
