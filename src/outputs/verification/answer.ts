import type { IssuedAward } from '../../issue/issued-site.ts';
import type { AwardState } from '../../model/award.ts';
import { stateSince } from '../award-words.ts';

/** One check, in the words of verification endpoints. */
interface Check {
  readonly status: 'valid' | 'invalid' | 'unchecked';
  readonly reason: string | null;
}

type Credential = IssuedAward['secured']['embedded'];
type StatusEntry = NonNullable<Credential['credentialStatus']>;

/**
 * The answer of a site without a server. The self-check before the build is what lets it say `valid`: a site that fails
 * it is never written. What was not looked at is `unchecked`, with the reason.
 */
export function answerOf({ award, issuer, secured, state, period }: IssuedAward) {
  const credential = secured.embedded;
  const { type, cryptosuite, verificationMethod } = credential.proof;
  return {
    assertionId: award.id,
    tenantId: issuer.id,
    issuedAt: award.awarded,
    verification: {
      mode: 'static',
      status: STATUS[state.kind],
      reason: reasonOf(state),
      checkedAt: stateSince({ ...award, revoked: award.revoked?.date }, state),
      expiresAt: award.validUntil ?? null,
      revokedAt: award.revoked?.date ?? null,
      statusList: credential.credentialStatus ?? null,
      checks: checksOf({ award, state, period, secured }),
      proof: { ...VALID, format: type, cryptosuite, verificationMethod },
    },
    credential,
  };
}

const VALID: Check = { status: 'valid', reason: null };

const STATUS: Readonly<Record<AwardState['kind'], string>> = {
  valid: 'active',
  'not-yet-valid': 'not_yet_valid',
  expired: 'expired',
  revoked: 'revoked',
};

const ENDED = 'credential validUntil has passed';
const NOT_BEGUN = 'credential validFrom is in the future';

function reasonOf(state: AwardState): string | null {
  switch (state.kind) {
    case 'valid':
      return null;
    case 'not-yet-valid':
      return NOT_BEGUN;
    case 'expired':
      return ENDED;
    case 'revoked':
      return state.reason ?? 'credential has been revoked by issuer';
  }
}

/** What the checks say. A badge that names no schema has nothing to be checked against. */
function checksOf({ award, state, period, secured }: Omit<IssuedAward, 'achievement' | 'issuer'>) {
  const { credentialStatus } = secured.embedded;
  return {
    jsonLdSafeMode: VALID,
    credentialSchema: NO_SCHEMA,
    credentialSubject: VALID,
    dates: { ...datesOf(period), validFrom: award.validFrom, validUntil: award.validUntil ?? null },
    credentialStatus: credentialStatus
      ? { ...VALID, ...placeOf(credentialStatus), revoked: state.kind === 'revoked' }
      : NO_STATUS,
    proof: VALID,
  };
}

function datesOf(period: IssuedAward['period']): Check {
  if (period === 'running') return VALID;
  return { status: 'invalid', reason: period === 'ended' ? ENDED : NOT_BEGUN };
}

function placeOf({ type, statusPurpose, statusListIndex, statusListCredential }: StatusEntry) {
  return { type, statusPurpose, statusListIndex, statusListCredential };
}

const NO_SCHEMA: Check = { status: 'unchecked', reason: 'credential names no credentialSchema' };

const NO_STATUS = {
  status: 'unchecked',
  reason: 'credential has no credentialStatus',
  type: null,
  statusPurpose: null,
  statusListIndex: null,
  statusListCredential: null,
  revoked: null,
};
