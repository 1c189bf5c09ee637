import { paths } from '../../credential/urls.ts';
import type { Output } from '../output.ts';

/** issuers/ID.png: the logo of every issuer that has one, drawn anew from what is safe in it. */
export const issuerImage: Output = {
  name: 'issuer-image',
  *files({ issued, badgeImages }) {
    for (const { issuer } of issued.issuers) {
      if (!issuer.image) continue;
      yield {
        path: paths.issuerImage(issuer.id),
        mediaType: 'image/png',
        bytes: () => badgeImages.logo(issuer),
      };
    }
  },
};
