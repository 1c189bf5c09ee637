import { paths } from '../../credential/urls.ts';
import { jsonBytes } from '../../lib/json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Output } from '../output.ts';

/** Each issuer's signed lists of revoked badges. */
export const statusList: Output = {
  name: 'status-list',
  ownsFolder: true,
  files: [
    {
      scope: 'status-list',
      path: paths.statusList,
      mediaType: MEDIA_TYPE.credential,
      madeFrom: ['credential'],
      cache: 'briefly',
      aliases: [{ path: paths.endpointStatusList, saves: false }],
      make: ({ credential }) => jsonBytes(credential),
    },
  ],
};
