import { type DateTime, fromMilliseconds, toMilliseconds } from '../../lib/date-time.ts';
import { type BadgeAnswerCode, type Check, check } from '../answers.ts';
import { dateMembers } from '../data-model.ts';
import { dateTimeStampOf } from '../date-time-stamp.ts';
import { idOf, isObject, type UnknownRecord } from '../json.ts';

/** A credential or presentation as its token states it, and what the token's claims say against it. */
export interface Claimed {
  readonly document: UnknownRecord;
  readonly checks: readonly Check[];
  /** When the token says it was signed. */
  readonly created: DateTime | undefined;
}

/** A claim, the place of the member that says the same, and the answer where it does not [OB 3.0 §8.2.4; VC 1.1 §6.3.1]. */
interface Claim {
  readonly name: string;
  readonly code: BadgeAnswerCode;
  readonly isDate?: true;
  readonly member: (credential: UnknownRecord) => unknown;
  /** The credential with the claim's word in the place of the member. */
  readonly filled: (credential: UnknownRecord, value: string) => UnknownRecord;
}

const CLAIMS: readonly Claim[] = [
  {
    name: 'iss',
    code: 'proof/iss-differs',
    member: ({ issuer }) => idOf(issuer),
    filled: (credential, id) => ({
      ...credential,
      issuer: isObject(credential.issuer) ? { ...credential.issuer, id } : id,
    }),
  },
  {
    name: 'jti',
    code: 'proof/jti-differs',
    member: ({ id }) => id,
    filled: (credential, id) => ({ ...credential, id }),
  },
  {
    name: 'sub',
    code: 'proof/sub-differs',
    member: ({ credentialSubject }) => (isObject(credentialSubject) ? credentialSubject.id : undefined),
    filled: (credential, id) =>
      isObject(credential.credentialSubject)
        ? { ...credential, credentialSubject: { ...credential.credentialSubject, id } }
        : credential,
  },
  {
    name: 'nbf',
    code: 'proof/nbf-differs',
    isDate: true,
    member: (credential) => credential[dateMembers(credential).start],
    filled: (credential, date) => ({ ...credential, [dateMembers(credential).start]: date }),
  },
  {
    name: 'exp',
    code: 'proof/exp-differs',
    isDate: true,
    member: (credential) => credential[dateMembers(credential).end],
    filled: (credential, date) => ({ ...credential, [dateMembers(credential).end]: date }),
  },
];

/** What a token's payload may have beside the credential's own members. */
const REGISTERED: ReadonlySet<string> = new Set([
  ...CLAIMS.map(({ name }) => name),
  'iat',
  'aud',
  'nonce',
  'cnf',
]);

/**
 * The credential in a token's payload, which is the payload itself or, as VC 1.1 had it, its member `vc`; a presentation in
 * `vp`. Each claim is held against its member. A member that is not there is taken from its claim.
 */
export function readClaims(payload: UnknownRecord): Claimed {
  const created = momentOf(payload.iat ?? payload.nbf);
  if (isObject(payload.vp)) return { document: payload.vp, checks: [], created };
  const isNested = isObject(payload.vc);
  const isTwofold = isNested && payload.credentialSubject !== undefined;
  const stated = isNested ? (payload.vc as UnknownRecord) : withoutClaims(payload);
  const checks: Check[] = isTwofold ? [check('proof/claims-ambiguous')] : [];
  let document = stated;
  for (const claim of CLAIMS) {
    const value = payload[claim.name];
    const member = claim.member(stated);
    if (value === undefined) continue;
    const said = claim.isDate ? momentOf(value) : textOf(value);
    if (said === undefined || (member !== undefined && !isSame(said, member, claim))) {
      checks.push(check(claim.code));
    } else if (member === undefined) {
      document = claim.filled(document, said);
      if (!isNested) checks.push(check('proof/claim-alone', { detail: claim.name }));
    }
  }
  return { document, checks: [...checks, ...missing(payload, stated)], created };
}

function withoutClaims(payload: UnknownRecord): UnknownRecord {
  return Object.fromEntries(Object.entries(payload).filter(([name]) => !REGISTERED.has(name)));
}

/** Claims that a token has to have, as the credential has their members. */
function missing(payload: UnknownRecord, credential: UnknownRecord): Check[] {
  const names = CLAIMS.filter(
    ({ name, member }) => payload[name] === undefined && member(credential) !== undefined,
  ).map(({ name }) => name);
  return names.length > 0 ? [check('proof/claims-missing', { detail: names.join(',') })] : [];
}

function isSame(said: string, member: unknown, { isDate }: Claim): boolean {
  return isDate ? dateTimeStampOf(member) === said : member === said;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Seconds since 1970, of which a credential's dates know whole ones only [RFC 7519 §2 NumericDate]. */
function momentOf(value: unknown): DateTime | undefined {
  if (typeof value !== 'number' || !(value >= 0 && value < 253_402_300_800)) return undefined;
  return fromMilliseconds(Math.floor(value) * 1000);
}

/** Whether a moment lies further ahead than clocks differ. */
export function isAhead(moment: DateTime | undefined, now: DateTime, skew: number): moment is DateTime {
  return moment !== undefined && toMilliseconds(moment) > toMilliseconds(now) + skew;
}
