import { parseDateTime } from '../../lib/date-time.ts';
import { type Check, check } from '../answers.ts';
import { checkRecipient } from '../checks/recipient.ts';
import { checkValidity } from '../checks/validity.ts';
import { isObject, type UnknownRecord } from '../json.ts';
import type { VerifyOptions } from '../options.ts';
import type { Session } from '../session.ts';
import type { CredentialSummary, Verdict } from '../verdict.ts';
import { compareCopy } from './compare-copy.ts';
import { fetchBadge, type HostedBadge } from './fetch-badge.ts';
import { formFaults, formWarnings } from './form.ts';
import { hostedCheck, hostedVerdict } from './verdict.ts';

/**
 * The verdict on a hosted badge of Open Badges 2.0: it is fetched from where it says it is published, and what is found there
 * is judged. Such a badge carries no signature; `proof/hosted` says what that leaves open.
 * @param given what somebody has of it, perhaps no more than its id.
 * @param way how it was found.
 */
export async function verifyHosted(
  given: UnknownRecord,
  way: readonly Check[],
  options: VerifyOptions,
  session: Session,
): Promise<Verdict> {
  const fetched = await fetchBadge(given, session);
  if (!fetched.ok) return hostedVerdict([...way, fetched.check]);
  const badge = fetched.value;
  const how = [...way, hostedCheck('format/hosted')];
  const faults = formFaults(badge);
  if (faults.length > 0) return hostedVerdict([...how, ...faults]);
  const copy = compareCopy(given, badge);
  if (copy.some(({ result }) => result === 'fail')) return hostedVerdict([...how, ...copy]);
  const plain = inWordsOfVersion3(badge);
  const detail = badge.address.host;
  return hostedVerdict(
    [
      ...how,
      hostedCheck('conformance/hosted'),
      ...formWarnings(badge),
      hostedCheck('proof/hosted', { detail }),
      ...copy,
      hostedCheck('issuer-key/hosted', { detail }),
      check('refresh/none'),
      hostedCheck('status/hosted'),
      checkValidity(plain, session),
      ...(await checkRecipient(plain, options)),
      isEndorsed(badge) ? hostedCheck('endorsements/hosted') : check('endorsements/none'),
    ],
    summarise(badge),
  );
}

/** Dates and recipient as a credential of Open Badges 3.0 states them, for the checks that both have. */
function inWordsOfVersion3({ assertion }: HostedBadge): UnknownRecord {
  const { issuedOn, expires } = assertion;
  const recipient = isObject(assertion.recipient) ? assertion.recipient : {};
  const identity = {
    identityType: recipient.type === 'email' ? 'emailAddress' : recipient.type,
    identityHash: recipient.identity,
    hashed: recipient.hashed,
    salt: recipient.salt,
  };
  return {
    validFrom: parseDateTime(String(issuedOn)),
    validUntil: expires === undefined ? undefined : parseDateTime(String(expires), { endOfDay: true }),
    credentialSubject: { identifier: [identity] },
  };
}

function isEndorsed({ assertion, badgeClass, issuer }: HostedBadge): boolean {
  return [assertion, badgeClass, issuer].some(({ endorsement }) => endorsement !== undefined);
}

function summarise({ address, assertion, badgeClass, issuer }: HostedBadge): CredentialSummary {
  const name = String(badgeClass.name);
  const issuedOn = String(assertion.issuedOn);
  return {
    id: address.href,
    name,
    achievement: { id: typeof badgeClass.id === 'string' ? badgeClass.id : '', name },
    issuer: {
      id: String(issuer.id),
      domain: new URL(String(issuer.id)).host,
      name: String(issuer.name),
    },
    awardedDate: issuedOn,
    validFrom: issuedOn,
    validUntil: typeof assertion.expires === 'string' ? assertion.expires : undefined,
  };
}
