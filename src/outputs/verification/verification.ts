import { paths } from '../../credential/urls.ts';
import type { IssuedAward, IssuedSite } from '../../issue/issued-site.ts';
import type { DateTime } from '../../lib/date-time.ts';
import { jsonBytes } from '../../lib/json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Award, AwardState } from '../../model/award.ts';
import type { Output } from '../output.ts';

/**
 * What is known of each badge at the time of the build. It says so itself (`mode: static`): whoever needs today's
 * answer verifies the credential and asks the status list.
 */
export const verification: Output = {
  name: 'verification',
  files: [
    {
      scope: 'badge',
      path: paths.verification,
      mediaType: MEDIA_TYPE.json,
      madeFrom: ['secured', 'award', 'state', 'now'],
      cache: 'never',
      aliases: [{ name: 'verification', saves: false }],
      make: (issuedAward, { issued }) => jsonBytes(verificationOf(issued, issuedAward)),
    },
  ],
};

const STATUS: Record<AwardState['kind'], string> = {
  valid: 'valid',
  'not-yet-valid': 'not_yet_valid',
  expired: 'expired',
  revoked: 'revoked',
};

function verificationOf({ now }: IssuedSite, { award, secured, state }: IssuedAward): object {
  const { type, cryptosuite, verificationMethod } = secured.embedded.proof;
  return {
    verification: {
      mode: 'static',
      status: STATUS[state.kind],
      reason: state.kind === 'revoked' ? state.reason : undefined,
      checkedAt: now,
      expiresAt: award.validUntil,
      revokedAt: award.revoked?.date,
      checks: checksOf(award, now),
      proof: { status: 'verified_at_build', format: type, cryptosuite, verificationMethod },
    },
    credential: secured.embedded,
  };
}

/** The self-check before the build is what lets the first two be said: a site that fails it is never written. */
function checksOf({ revoked, validFrom, validUntil }: Award, now: DateTime): Record<string, boolean> {
  return {
    signature: true,
    issuerKey: true,
    notRevoked: revoked === undefined,
    notExpired: validUntil === undefined || validUntil >= now,
    alreadyValid: validFrom <= now,
  };
}
