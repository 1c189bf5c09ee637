import { paths } from '../../credential/urls.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import { hasSubject } from '../../model/publication.ts';
import { jwtOf } from '../jwt-of.ts';
import type { Output } from '../output.ts';
import { bakersOf } from './baked-png.ts';

/** badges/ID.jwt.png: the badge image with the JWT inside, as text [OB 3.0 §5.3.1]. */
export const bakedJwtPng: Output = {
  name: 'baked-jwt-png',
  format: 'vc-jwt',
  leftOutWith: 'baked-png',
  inLean: false,
  files: [
    {
      scope: 'badge',
      path: paths.badgeJwtPng,
      mediaType: MEDIA_TYPE.png,
      typicalBytes: 60_000,
      madeFrom: ['secured', 'achievement', 'issuer', 'mode', 'config.language', 'fonts'],
      download: { label: ({ share }) => share.imageWithCredential, format: 'PNG, JWT' },
      handedOver: 'always',
      isMade: ({ award }) => hasSubject(award),
      make: async ({ achievement, secured }, context) =>
        (await bakersOf(context)(achievement))(jwtOf(secured)),
    },
  ],
};
