import { paths } from '../../credential/urls.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Output } from '../output.ts';

/** achievements/ID/small.webp: the badge image of every achievement, for lists of them. */
export const badgeThumbnail: Output = {
  name: 'badge-thumbnail',
  files: [
    {
      scope: 'achievement',
      path: paths.achievementThumbnail,
      mediaType: MEDIA_TYPE.webp,
      madeFrom: ['achievement', 'issuer', 'mode', 'config.language', 'fonts'],
      make: ({ achievement }, { badgeImages }) => badgeImages.thumbnail(achievement),
    },
  ],
};
