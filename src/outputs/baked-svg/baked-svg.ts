import { paths } from '../../credential/urls.ts';
import { bakedJson } from '../../lib/baked-json.ts';
import type { Output } from '../output.ts';
import { bakeSvg } from './bake-svg.ts';

/** badges/ID.svg: the badge drawing with the signed credential inside. Never for private awards. */
export const bakedSvg: Output = {
  name: 'baked-svg',
  *files({ issued, badgeImages }) {
    for (const { award, achievement, secured } of issued.awards) {
      if (award.visibility === 'private') continue;
      yield {
        path: paths.badgeSvg(award.id),
        mediaType: 'image/svg+xml',
        bytes: async () =>
          new TextEncoder().encode(bakeSvg(await badgeImages.svg(achievement), bakedJson(secured.embedded))),
      };
    }
  },
};
