import { paths } from '../../credential/urls.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import { hasSubject } from '../../model/publication.ts';
import { jwtOf } from '../jwt-of.ts';
import type { Output } from '../output.ts';
import { bakeSvgJwt } from './bake-svg.ts';

/** badges/ID.jwt.svg: the badge drawing with the JWT inside, as an attribute [OB 3.0 §5.3.2]. */
export const bakedJwtSvg: Output = {
  name: 'baked-jwt-svg',
  format: 'vc-jwt',
  leftOutWith: 'baked-svg',
  inLean: false,
  files: [
    {
      scope: 'badge',
      path: paths.badgeJwtSvg,
      mediaType: MEDIA_TYPE.svg,
      typicalBytes: 60_000,
      madeFrom: ['secured', 'achievement', 'issuer', 'mode', 'config.language', 'fonts'],
      download: { label: ({ share }) => share.imageWithCredential, format: 'SVG, JWT' },
      isMade: ({ award }) => hasSubject(award),
      make: async ({ achievement, secured }, { badgeImages }) =>
        bakeSvgJwt(await badgeImages.svg(achievement), jwtOf(secured)),
    },
  ],
};
