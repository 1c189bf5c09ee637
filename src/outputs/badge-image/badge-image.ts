import { paths } from '../../credential/urls.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Output } from '../output.ts';

/** achievements/ID.png: the badge image of every achievement, without a credential in it. */
export const badgeImage: Output = {
  name: 'badge-image',
  files: [
    {
      scope: 'achievement',
      path: paths.achievementImage,
      mediaType: MEDIA_TYPE.png,
      aliases: [{ path: paths.achievementImageAlias, saves: false }],
      madeFrom: ['achievement', 'issuer', 'mode', 'config.language', 'fonts'],
      make: ({ achievement }, { badgeImages }) => badgeImages.png(achievement),
    },
  ],
};
