import { check } from '../answers.ts';
import { hasType, isObject, listOf, stringsOf, type UnknownRecord } from '../json.ts';
import { found, type Result } from '../result.ts';
import type { Session } from '../session.ts';
import { fetchPublished, wrong } from './published.ts';
import { isInScope } from './scope.ts';

/** The three documents of a hosted badge, each as it is published. */
export interface HostedBadge {
  /** Where the assertion is. */
  readonly address: URL;
  readonly assertion: UnknownRecord;
  readonly badgeClass: UnknownRecord;
  readonly issuer: UnknownRecord;
}

/**
 * Fetches a badge from where it says it is published, with its class and its issuer's profile, and finds out whether that
 * issuer allows it there [OB 2.0 §Verification]. `given` is whatever somebody has of the assertion: nothing of it counts but
 * its id and how it says it is verified.
 */
export async function fetchBadge(given: UnknownRecord, session: Session): Promise<Result<HostedBadge>> {
  if (isSigned(given)) return wrong('format/hosted-signed');
  if (typeof given.id !== 'string') return wrong('conformance/hosted-no-address');
  const assertion = await fetchPublished(given.id, session);
  if (!assertion.ok) return assertion;
  const fault = assertionFault(assertion.value);
  if (fault) return fault;
  const badgeClass = await fetchPart(assertion.value.badge, 'badge', session);
  if (!badgeClass.ok) return badgeClass;
  const issuer = await fetchPart(badgeClass.value.issuer, 'badge.issuer', session);
  if (!issuer.ok) return issuer;
  const address = new URL(given.id);
  if (!isInScope(given.id, issuer.value)) return wrong('issuer-key/hosted-scope', { detail: address.host });
  return found({
    address,
    assertion: assertion.value,
    badgeClass: badgeClass.value,
    issuer: issuer.value,
  });
}

/** What the assertion says of itself that ends the matter before anything else is asked for. */
function assertionFault(assertion: UnknownRecord): Result<HostedBadge> | undefined {
  if (assertion.revoked === true) return wrong('status/hosted-revoked');
  if (isOfVersion1(assertion)) return { ok: false, check: check('format/open-badges-1', { detail: '1.1' }) };
  if (isSigned(assertion)) return wrong('format/hosted-signed');
  if (!hasType(assertion, 'Assertion')) return wrong('conformance/hosted-type');
  if (verificationTypes(assertion).length === 0) return wrong('conformance/hosted-verification');
  return undefined;
}

const PARTS = {
  badge: { types: ['BadgeClass'], missing: 'conformance/hosted-no-class' },
  'badge.issuer': { types: ['Issuer', 'Profile'], missing: 'conformance/hosted-no-issuer' },
} as const;

/** A part that stands elsewhere, or whole inside; that too is asked for where it has an address. The issuer must have one. */
async function fetchPart(
  part: unknown,
  place: keyof typeof PARTS,
  session: Session,
): Promise<Result<UnknownRecord>> {
  const { types, missing } = PARTS[place];
  const id = isObject(part) ? part.id : part;
  const isInside = isObject(part) && place === 'badge' && !(typeof id === 'string' && /^https?:/i.test(id));
  if (!isInside && typeof id !== 'string') return wrong(missing, { place });
  const fetched = isInside ? found(part) : await fetchPublished(String(id), session, place);
  if (!fetched.ok || types.some((type) => hasType(fetched.value, type))) return fetched;
  return wrong('conformance/hosted-type', { place });
}

function isSigned(assertion: UnknownRecord): boolean {
  return verificationTypes(assertion).some((type) => /^(SignedBadge|signed)$/.test(type));
}

/** How it is to be verified; `hosted` and `signed` are short for the same in the published context. */
function verificationTypes({ verification }: UnknownRecord): string[] {
  const types = isObject(verification) ? stringsOf(verification.type) : [];
  return types.filter((type) => /^(HostedBadge|hosted|SignedBadge|signed)$/.test(type));
}

function isOfVersion1(assertion: UnknownRecord): boolean {
  return listOf(assertion['@context']).some((each) =>
    /openbadges\/v1$|openbadgespec\.org\/v1$/.test(String(each)),
  );
}
