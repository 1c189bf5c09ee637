import { paths } from '../../credential/urls.ts';
import type { Output } from '../output.ts';

/** achievements/ID.png: the badge image of every achievement, without a credential in it. */
export const badgeImage: Output = {
  name: 'badge-image',
  *files({ issued, badgeImages }) {
    for (const { achievement } of issued.achievements) {
      yield {
        path: paths.achievementImage(achievement.id),
        mediaType: 'image/png',
        bytes: () => badgeImages.png(achievement),
      };
    }
  },
};
