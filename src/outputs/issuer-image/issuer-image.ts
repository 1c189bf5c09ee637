import { paths } from '../../credential/urls.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Output } from '../output.ts';

/** issuers/ID.png: the logo of every issuer that has one, drawn anew from what is safe in it. */
export const issuerImage: Output = {
  name: 'issuer-image',
  files: [
    {
      scope: 'issuer',
      path: paths.issuerImage,
      mediaType: MEDIA_TYPE.png,
      madeFrom: ['issuer'],
      isMade: ({ issuer }) => issuer.image !== undefined,
      make: ({ issuer }, { badgeImages }) => badgeImages.logo(issuer),
    },
  ],
};
