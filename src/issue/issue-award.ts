import type { EmbeddedDocuments } from '../credential/endorsement-credential.ts';
import { openBadgeCredential } from '../credential/open-badge-credential.ts';
import type { DateTime } from '../lib/date-time.ts';
import { type Award, awardPeriod, awardState } from '../model/award.ts';
import { achievementOf, issuerOf } from '../model/site.ts';
import { hostingOf } from './issue-hosted.ts';
import type { IssuedAward, SecuredCredential } from './issued-site.ts';
import { previewEnd, type SigningContext, signAsIssuer, signAsJwt } from './signing-context.ts';

/** Signs one award; in a preview it ends soon. Its recipient's address has to be hashed already. */
export async function issueAward(
  context: SigningContext,
  authored: Award,
  endorsed?: EmbeddedDocuments,
): Promise<IssuedAward> {
  const { site, now, mode } = context;
  const award = mode === 'preview' ? shortened(authored, now) : authored;
  const issuer = issuerOf(site, award);
  const unsigned = openBadgeCredential(site, award, endorsed);
  return {
    award,
    achievement: achievementOf(site, award),
    issuer,
    hosted: hostingOf(site, mode)?.award(award),
    secured: {
      embedded: await signAsIssuer(context, issuer, unsigned, award.validFrom),
      ...(await enveloped(context, issuer, unsigned)),
    },
    state: awardState(award, now),
    period: awardPeriod(award, now),
  };
}

/** Of sites without JWTs, and of awards that have none, there is no such member. */
async function enveloped(
  ...args: Parameters<typeof signAsJwt>
): Promise<Pick<SecuredCredential, 'enveloped'>> {
  const jwt = await signAsJwt(...args);
  return jwt === undefined ? {} : { enveloped: jwt };
}

function shortened(award: Award, now: DateTime): Award {
  const end = previewEnd(now);
  return {
    ...award,
    validUntil: award.validUntil !== undefined && award.validUntil < end ? award.validUntil : end,
  };
}
