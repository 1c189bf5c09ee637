import { paths } from '../../credential/urls.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Output } from '../output.ts';

/** What programs are told where no badge is. */
export const NOT_FOUND = { error: 'Badge not found' } as const;

/** 404.json: 404.html for addresses that only programs ask for. */
export const notFoundJson: Output = {
  name: 'not-found-json',
  files: [
    {
      scope: 'site',
      path: () => paths.notFoundJson,
      mediaType: MEDIA_TYPE.json,
      madeFrom: [],
      make: () => `${JSON.stringify(NOT_FOUND)}\n`,
    },
  ],
};
