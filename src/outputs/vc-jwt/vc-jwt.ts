import { paths } from '../../credential/urls.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import { hasSubject } from '../../model/publication.ts';
import { jwtOf } from '../jwt-of.ts';
import type { Output } from '../output.ts';

/** badges/ID.jws: the badge as a JWT [OB 3.0 §8.2], of awards whose recipient has an id. */
export const vcJwt: Output = {
  name: 'vc-jwt',
  format: 'vc-jwt',
  files: [
    {
      scope: 'badge',
      path: paths.badgeJws,
      mediaType: MEDIA_TYPE.jwt,
      typicalBytes: 5_800,
      madeFrom: ['secured'],
      download: { label: ({ share }) => share.credentialAlone, format: 'JWT' },
      handedOver: 'always',
      isMade: ({ award }) => hasSubject(award),
      make: ({ secured }) => jwtOf(secured),
    },
  ],
};
