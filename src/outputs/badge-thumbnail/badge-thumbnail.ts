import { paths } from '../../credential/urls.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Output } from '../output.ts';

/** achievements/ID/small.webp: the badge image of every achievement, for lists of them. */
export const badgeThumbnail: Output = {
  name: 'badge-thumbnail',
  *files({ issued, badgeImages }) {
    for (const { achievement } of issued.achievements) {
      yield {
        path: paths.achievementThumbnail(achievement.id),
        mediaType: MEDIA_TYPE.webp,
        bytes: () => badgeImages.thumbnail(achievement),
      };
    }
  },
};
