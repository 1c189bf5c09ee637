import type { KindCode } from '../answers.ts';
import { isBadge } from '../is-badge.ts';
import { hasType, isObject, listOf, stringsOf, type UnknownRecord } from '../json.ts';
import type { JudgedAs } from '../verdict.ts';
import type { Kind } from './kind.ts';

/** What a JSON value says that it is: nothing is known yet of whether that is so. */
export type JsonKind =
  /** To be judged as a badge. */
  | { readonly is: 'badge' }
  /** An assertion of Open Badges 2.0, to be judged by what its host publishes. */
  | { readonly is: 'hosted' }
  /** Something that badges are wrapped up in: what is inside. */
  | { readonly is: 'wrapper'; readonly inside: readonly unknown[]; readonly isSigned: boolean }
  /** Signed from outside: what is in the token. */
  | { readonly is: 'token'; readonly token: string }
  /** To be judged as what it is. */
  | { readonly is: JudgedAs }
  /** A credential that is no badge: its signature may be looked at. */
  | { readonly is: 'credential'; readonly code: KindCode }
  /** Anything else. */
  | ({ readonly is: 'other' } & Kind);

/**
 * Compact JWS or JWE, or SD-JWT: parts in base64 with dots, of which the first is a JSON object [RFC 7515, 7516, 9901]. Those
 * that are not as they have to be written are tokens, too.
 */
const JWT = /^\s*e[wy][AJ0ko][\w+/=-]{12,}(\.[\w+/=-]*){2,4}(~[\w.~+/=-]*)?\s*$/;
const JWS = /^[^.~]+\.[^.~]*\.[^.~]*$/;

/** Whether a value is a text in the form of a signed or encrypted token, whatever it holds. */
export function isJwt(value: unknown): value is string {
  return typeof value === 'string' && JWT.test(value);
}

/** A token: only of the one form it is known how to look inside. */
function tokenKind(token: string): JsonKind {
  return JWS.test(token) ? { is: 'token', token } : { is: 'other', code: 'format/jwt' };
}

/** What a JSON value is, by its types, vocabularies and members. */
export function documentKind(value: unknown): JsonKind {
  if (isJwt(value)) return tokenKind(value);
  if (!isObject(value)) return { is: 'other', code: 'format/not-an-object' };
  if (isBadge(value)) return { is: 'badge' };
  return (
    envelope(value) ??
    wrapper(value) ??
    openBadges2(value) ??
    credential(value) ??
    part(value) ?? { is: 'other', code: 'format/other-json' }
  );
}

/** A credential or presentation in its token, as the address that it is [VC 2.0 §4.13.1, §4.13.3]. */
const ENVELOPE = /^data:application\/v[cp](?:\+ld)?(?:\+json)?\+jwt,(\S*)$/i;

/** Credentials that are signed from outside [VC-JOSE-COSE; RFC 7515 §7.2], or whose token was taken apart. */
function envelope(value: UnknownRecord): JsonKind | undefined {
  const isEnveloped =
    hasType(value, 'EnvelopedVerifiableCredential') || hasType(value, 'EnvelopedVerifiablePresentation');
  const [, token] = (isEnveloped && ENVELOPE.exec(String(value.id))) || [];
  if (token !== undefined) return tokenKind(token);
  const tokens = isTyped(value) ? [] : Object.values(value).flatMap(listOf).filter(isJwt);
  if (tokens.length > 0) return { is: 'wrapper', inside: tokens, isSigned: false };
  const isJws = typeof value.payload === 'string' && (value.signature ?? value.signatures) !== undefined;
  const isClaims = isObject(value.vc) && value.credentialSubject === undefined;
  return isEnveloped || isJws || isClaims ? { is: 'other', code: 'format/jwt' } : undefined;
}

/** Where badges stand in what wallets and hosts hand out. */
const INSIDE = ['verifiableCredential', 'verifiablePresentation', 'credential', 'credentials'] as const;

function wrapper(value: UnknownRecord): JsonKind | undefined {
  const isPresentation = hasType(value, 'VerifiablePresentation');
  if (!isPresentation && isTyped(value)) return undefined;
  const inside = INSIDE.flatMap((name) => listOf(value[name]));
  if (!isPresentation && !inside.some((each) => isObject(each) && isTyped(each))) return undefined;
  return { is: 'wrapper', inside, isSigned: value.proof !== undefined };
}

function isTyped(value: UnknownRecord): boolean {
  return stringsOf(value.type).length > 0;
}

const OPEN_BADGES_2 = 'https://w3id.org/openbadges/v2';
const OPEN_BADGES_1 = ['https://w3id.org/openbadges/v1', 'https://openbadgespec.org/v1'];

/** Assertions, classes and issuers of the versions before: by vocabulary, or as 1.0 had it, by members. */
function openBadges2(value: UnknownRecord): JsonKind | undefined {
  const contexts = listOf(value['@context']);
  if (contexts.includes(OPEN_BADGES_2)) return partOfVersion2(value);
  if (OPEN_BADGES_1.some((each) => contexts.includes(each))) return older('1.1');
  if (contexts.length > 0) return undefined;
  const isAssertion = value.badge !== undefined && value.recipient !== undefined;
  return isAssertion && (value.verify ?? value.issued_on ?? value.issuedOn) !== undefined
    ? older('1.0')
    : undefined;
}

/** What belongs to a badge of Open Badges 2.0, by its type; a note that one was revoked need not say its own. */
function partOfVersion2(value: UnknownRecord): JsonKind {
  const known = PARTS_OF_VERSION_2.find(([type]) => hasType(value, type));
  return known ? { is: 'other', code: known[1] } : { is: 'hosted' };
}

const PARTS_OF_VERSION_2 = [
  ['BadgeClass', 'format/achievement'],
  ['Issuer', 'format/profile'],
  ['Profile', 'format/profile'],
  ['RevocationList', 'format/status-list'],
  ['Endorsement', 'format/endorsement'],
] as const satisfies readonly (readonly [string, KindCode])[];

function older(version: string): JsonKind {
  return { is: 'other', code: 'format/open-badges-1', detail: version };
}

/** Types of credentials that are no badges, by what they are. */
const CREDENTIALS = [
  ['BitstringStatusListCredential', 'format/status-list'],
  ['StatusList2021Credential', 'format/status-list'],
] as const satisfies readonly (readonly [string, KindCode])[];

function credential(value: UnknownRecord): JsonKind | undefined {
  if (hasType(value, 'EndorsementCredential')) return { is: 'endorsement' };
  if (hasType(value, 'ClrCredential')) return { is: 'record' };
  const known = CREDENTIALS.find(([type]) => hasType(value, type));
  if (known) return { is: 'credential', code: known[1] };
  const { credentialSubject } = value;
  if (listOf(credentialSubject).some(isAchievementSubject)) return { is: 'badge' };
  const isCredential = credentialSubject !== undefined || hasType(value, 'VerifiableCredential');
  return isCredential ? { is: 'credential', code: 'format/other-credential' } : undefined;
}

/** Whoever says so means a badge, whatever the credential forgets to say of itself. */
function isAchievementSubject(subject: unknown): boolean {
  return isObject(subject) && (subject.achievement !== undefined || hasType(subject, 'AchievementSubject'));
}

/** What belongs to a badge and is none. */
function part(value: UnknownRecord): JsonKind | undefined {
  const code = partCode(value);
  return code && { is: 'other', code };
}

function partCode(value: UnknownRecord): KindCode | undefined {
  if (value.verificationMethod !== undefined || value.assertionMethod !== undefined)
    return 'format/did-document';
  if (value.revokedCredential !== undefined) return 'format/status-list';
  if (hasType(value, 'Profile') || hasType(value, 'Issuer')) return 'format/profile';
  return hasType(value, 'Achievement') ? 'format/achievement' : undefined;
}
