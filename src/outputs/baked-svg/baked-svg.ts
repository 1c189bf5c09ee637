import { paths } from '../../credential/urls.ts';
import { bakedJson } from '../../lib/baked-json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Output } from '../output.ts';
import { bakeSvg } from './bake-svg.ts';

/** badges/ID.svg: the badge drawing with the signed credential inside. */
export const bakedSvg: Output = {
  name: 'baked-svg',
  isOptional: true,
  inLean: false,
  files: [
    {
      scope: 'badge',
      path: paths.badgeSvg,
      mediaType: MEDIA_TYPE.svg,
      typicalBytes: 60_000,
      madeFrom: ['secured', 'achievement', 'issuer', 'mode', 'config.language', 'fonts'],
      download: {
        label: ({ share }) => share.imageWithCredential,
        format: 'SVG',
        isFirst: true,
        onDemand: { act: 'svg', image: paths.achievementDrawing },
      },
      make: async ({ achievement, secured }, { badgeImages }) =>
        bakeSvg(await badgeImages.svg(achievement), bakedJson(secured.embedded)),
    },
  ],
};
