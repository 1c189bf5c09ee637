import { paths } from '../../credential/urls.ts';
import type { IssuedAward } from '../../issue/issued-site.ts';
import { bakedJson } from '../../lib/baked-json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { AchievementId } from '../../model/id.ts';
import type { Output, OutputContext } from '../output.ts';
import { bakerOf } from './bake-png.ts';

/** badges/ID.png: the badge image with the signed credential inside. */
export const bakedPng: Output = {
  name: 'baked-png',
  isOptional: true,
  files: [
    {
      scope: 'badge',
      path: paths.badgePng,
      mediaType: MEDIA_TYPE.png,
      madeFrom: ['secured', 'achievement', 'issuer', 'mode', 'config.language', 'fonts'],
      download: { label: ({ share }) => share.imageWithCredential, format: 'PNG', isFirst: true },
      handedOver: 'always',
      maker: createBaker,
    },
  ],
};

/** Bakes for a whole site: the image of an achievement is made ready once for all its awards. */
function createBaker({ badgeImages }: OutputContext) {
  const bakers = new Map<AchievementId, Promise<(json: string) => Uint8Array>>();
  return async ({ achievement, secured }: IssuedAward) => {
    const baker = bakers.get(achievement.id) ?? badgeImages.png(achievement).then(bakerOf);
    bakers.set(achievement.id, baker);
    return (await baker)(bakedJson(secured.embedded));
  };
}
