import { paths } from '../../credential/urls.ts';
import { bakedJson } from '../../lib/baked-json.ts';
import type { Achievement } from '../../model/achievement.ts';
import type { AchievementId } from '../../model/id.ts';
import type { Output } from '../output.ts';
import { bakerOf } from './bake-png.ts';

/** badges/ID.png: the badge image with the signed credential inside. Never for private awards. */
export const bakedPng: Output = {
  name: 'baked-png',
  *files({ issued, badgeImages }) {
    const bakers = new Map<AchievementId, Promise<(json: string) => Uint8Array>>();
    const bakerFor = (achievement: Achievement) => {
      const baker = bakers.get(achievement.id) ?? badgeImages.png(achievement).then(bakerOf);
      bakers.set(achievement.id, baker);
      return baker;
    };
    for (const { award, achievement, secured } of issued.awards) {
      if (award.visibility === 'private') continue;
      yield {
        path: paths.badgePng(award.id),
        mediaType: 'image/png',
        bytes: async () => (await bakerFor(achievement))(bakedJson(secured.embedded)),
      };
    }
  },
};
