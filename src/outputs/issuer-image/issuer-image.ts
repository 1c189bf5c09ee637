import { paths } from '../../credential/urls.ts';
import type { Output } from '../output.ts';

/** issuers/ID.png or .svg: the logo of every issuer that has one, written anew from what is safe in it. */
export const issuerImage: Output = {
  name: 'issuer-image',
  *files({ issued, logos }) {
    for (const { issuer } of issued.issuers) {
      if (!issuer.image) continue;
      const { image } = issuer;
      const extension = image.mediaType === 'image/png' ? 'png' : 'svg';
      yield {
        path: paths.issuerImage(issuer.id, extension),
        mediaType: image.mediaType,
        bytes: () => logos(image),
      };
    }
  },
};
