import { paths } from '../../credential/urls.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Output } from '../output.ts';
import { createPress } from './press.ts';

/** badges/ID.pdf: a certificate to print, with the signed credential attached. Never for private awards. */
export const certificate: Output = {
  name: 'certificate',
  *files(context) {
    const print = createPress(context);
    for (const award of context.issued.awards) {
      if (award.award.visibility === 'private') continue;
      yield {
        path: paths.badgePdf(award.award.id),
        mediaType: MEDIA_TYPE.pdf,
        bytes: () => print(award),
      };
    }
  },
};
