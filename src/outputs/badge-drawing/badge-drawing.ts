import { paths } from '../../credential/urls.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { OptionalOutput } from '../../model/site-config.ts';
import { doesWithout, isLean } from '../makes.ts';
import type { Output } from '../output.ts';

/** The output whose files are made of these. */
const BAKED = { name: 'baked-svg' } as const satisfies { name: OptionalOutput };

/** achievements/ID.svg: on a lean site, what the pages of badges put the credential into. */
export const badgeDrawing: Output = {
  name: 'badge-drawing',
  files: [
    {
      scope: 'achievement',
      path: paths.achievementDrawing,
      mediaType: MEDIA_TYPE.svg,
      madeFrom: ['achievement', 'issuer', 'mode', 'config.language', 'fonts'],
      isMade: (_, issued) => isLean(issued) && !doesWithout(issued, BAKED),
      make: ({ achievement }, { badgeImages }) => badgeImages.svg(achievement),
    },
  ],
};
