import { paths } from '../../credential/urls.ts';
import { bakedJson } from '../../lib/baked-json.ts';
import type { Output } from '../output.ts';
import { bakePng } from './bake-png.ts';

/** badges/ID.png: the badge image with the signed credential inside. Never for private awards. */
export const bakedPng: Output = {
  name: 'baked-png',
  *files({ issued, badgeImages }) {
    for (const { award, achievement, credential } of issued.awards) {
      if (award.visibility === 'private') continue;
      yield {
        path: paths.badgePng(award.id),
        mediaType: 'image/png',
        bytes: async () => bakePng(await badgeImages.png(achievement), bakedJson(credential)),
      };
    }
  },
};
