import { paths } from '../../credential/urls.ts';
import type { IssuedAward } from '../../issue/issued-site.ts';
import { jsonBytes } from '../../lib/json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { AwardState } from '../../model/award.ts';
import { stateSince } from '../award-words.ts';
import type { Output } from '../output.ts';

/**
 * What is known of each badge at the time of the build. It says so itself (`mode: static`), and since when it is so:
 * not when it was made, so that it is the same until something changes. Whoever needs today's answer verifies the
 * credential and asks the status list, and on a lean site there is nothing else to ask.
 */
export const verification: Output = {
  name: 'verification',
  inLean: false,
  files: [
    {
      scope: 'badge',
      path: paths.verification,
      mediaType: MEDIA_TYPE.json,
      typicalBytes: 6_100,
      madeFrom: ['secured', 'award', 'state', 'period'],
      cache: 'never',
      aliases: [{ name: 'verification', saves: false }],
      make: (issuedAward) => jsonBytes(verificationOf(issuedAward)),
    },
  ],
};

const STATUS: Record<AwardState['kind'], string> = {
  valid: 'valid',
  'not-yet-valid': 'not_yet_valid',
  expired: 'expired',
  revoked: 'revoked',
};

function verificationOf({ award, secured, state, period }: IssuedAward): object {
  const { type, cryptosuite, verificationMethod } = secured.embedded.proof;
  return {
    verification: {
      mode: 'static',
      status: STATUS[state.kind],
      reason: state.kind === 'revoked' ? state.reason : undefined,
      checkedAt: stateSince({ ...award, revoked: award.revoked?.date }, state),
      expiresAt: award.validUntil,
      revokedAt: award.revoked?.date,
      checks: checksOf(state, period),
      proof: { status: 'verified_at_build', format: type, cryptosuite, verificationMethod },
    },
    credential: secured.embedded,
  };
}

/** The self-check before the build is what lets the first two be said: a site that fails it is never written. */
function checksOf({ kind }: AwardState, period: IssuedAward['period']): Record<string, boolean> {
  return {
    signature: true,
    issuerKey: true,
    notRevoked: kind !== 'revoked',
    notExpired: period !== 'ended',
    alreadyValid: period !== 'not-begun',
  };
}
