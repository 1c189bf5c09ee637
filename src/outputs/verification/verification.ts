import { paths } from '../../credential/urls.ts';
import { jsonBytes } from '../../lib/json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Output } from '../output.ts';
import { answerOf } from './answer.ts';
import { VERIFICATION_SCHEMA } from './answer-schema.ts';

/**
 * What is known of each badge at the time of the build, in the members and words of verification endpoints. It says so
 * itself (`mode: static`), and since when it is so: not when it was made, so that it is the same until something changes.
 * Whoever needs today's answer verifies the credential and asks the status list, and on a lean site there is nothing else
 * to ask.
 */
export const verification: Output = {
  name: 'verification',
  inLean: false,
  files: [
    {
      scope: 'badge',
      path: paths.verification,
      mediaType: MEDIA_TYPE.json,
      typicalBytes: 7_300,
      madeFrom: ['secured', 'award', 'state', 'period'],
      cache: 'never',
      aliases: [
        { path: (id) => paths.badgeAlias(id, 'verification'), saves: false },
        { path: paths.endpoint, saves: false },
      ],
      make: (issuedAward) => jsonBytes(answerOf(issuedAward)),
    },
    {
      scope: 'site',
      path: () => paths.verificationSchema,
      mediaType: MEDIA_TYPE.json,
      madeFrom: [],
      make: () => jsonBytes(VERIFICATION_SCHEMA),
    },
  ],
};
