import { paths } from '../../credential/urls.ts';
import { bakedJson } from '../../lib/baked-json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import { memoise } from '../../lib/memoise.ts';
import type { Achievement } from '../../model/achievement.ts';
import type { Output, OutputContext } from '../output.ts';
import { bakerOf } from './bake-png.ts';

/** What bakes into the image of an achievement: it is made ready once for all its awards. */
export const bakersOf = memoise(
  ({ badgeImages }: OutputContext) =>
    memoise(async (achievement: Achievement) => bakerOf(await badgeImages.png(achievement))),
  { cache: new WeakMap() },
);

/** badges/ID.png: the badge image with the signed credential inside. */
export const bakedPng: Output = {
  name: 'baked-png',
  isOptional: true,
  inLean: false,
  files: [
    {
      scope: 'badge',
      path: paths.badgePng,
      mediaType: MEDIA_TYPE.png,
      typicalBytes: 60_000,
      madeFrom: ['secured', 'achievement', 'issuer', 'mode', 'config.language', 'fonts'],
      download: {
        label: ({ share }) => share.imageWithCredential,
        format: 'PNG',
        isFirst: true,
        onDemand: { act: 'png', image: paths.achievementImage },
      },
      handedOver: 'always',
      make: async ({ achievement, secured }, context) =>
        (await bakersOf(context)(achievement))(bakedJson(secured.embedded)),
    },
  ],
};
