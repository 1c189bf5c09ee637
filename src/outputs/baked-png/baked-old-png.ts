import { paths } from '../../credential/urls.ts';
import { bakedJson } from '../../lib/baked-json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import { memoise } from '../../lib/memoise.ts';
import type { Achievement } from '../../model/achievement.ts';
import { isHostable } from '../../model/publication.ts';
import type { Output, OutputContext } from '../output.ts';
import { bakerOf } from './bake-png.ts';

/** The image of an achievement is made ready once for all its awards. */
const bakersOf = memoise(
  ({ badgeImages }: OutputContext) =>
    memoise(async (achievement: Achievement) => bakerOf(await badgeImages.png(achievement), 'openbadges')),
  { cache: new WeakMap() },
);

/** badges/ID.ob2.png: the badge image with the assertion of Open Badges 2.0 inside [OB 2.0 Baked Badges]. */
export const bakedOldPng: Output = {
  name: 'baked-old-png',
  format: 'open-badges-2',
  leftOutWith: 'baked-png',
  inPreview: false,
  inLean: false,
  files: [
    {
      scope: 'badge',
      path: paths.badgeOldPng,
      mediaType: MEDIA_TYPE.png,
      typicalBytes: 60_000,
      madeFrom: ['hosted', 'achievement', 'issuer', 'mode', 'config.language', 'fonts'],
      isMade: ({ award, achievement }) => award.revoked === undefined && isHostable(award, achievement),
      download: { label: ({ share }) => share.forBackpacks, format: 'PNG' },
      make: async ({ achievement, hosted = {} }, context) =>
        (await bakersOf(context)(achievement))(bakedJson(hosted)),
    },
  ],
};
