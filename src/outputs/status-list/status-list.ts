import { paths } from '../../credential/urls.ts';
import { jsonBytes } from '../../lib/json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Output } from '../output.ts';

/** Each issuer's signed list of revoked badges. */
export const statusList: Output = {
  name: 'status-list',
  *files({ issued }) {
    for (const { issuer, credential } of issued.statusLists) {
      yield {
        path: paths.statusList(issuer.id),
        mediaType: MEDIA_TYPE.credential,
        bytes: async () => jsonBytes(credential),
      };
    }
  },
};
