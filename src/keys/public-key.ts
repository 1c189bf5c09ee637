import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { fromPublicKeyMultibase, toBase64url, toPublicKeyMultibase } from '../lib/multibase.ts';
import {
  type AlgorithmName,
  ED25519,
  KEY_ALGORITHMS,
  type KnownAlgorithm,
  type PublicJwk,
} from './algorithms.ts';

/** A public key, in every form by which something names it. */
export interface PublicKey {
  readonly algorithm: AlgorithmName;
  /** What content and issuers' documents call it: its Multikey where it has one, else its thumbprint. */
  readonly name: string;
  /** `z6Mk…` [CID §2.2.2]: of Ed25519 alone. */
  readonly multikey?: string | undefined;
  readonly jwk: PublicJwk;
  /** The SHA-256 of the JWK in base64url [RFC 7638]; in the address of the key. */
  readonly thumbprint: string;
}

/** Why a JSON Web Key is none that an issuer can have. */
export type JwkFault =
  | { readonly kind: 'private'; readonly member: string }
  | { readonly kind: 'weak'; readonly reason: string }
  | { readonly kind: 'malformed'; readonly reason: string };

/** Members of a JSON Web Key that only its owner may know [RFC 7518 §6.2.2, §6.3.2, §6.4.1]. */
export const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'] as const;

/** Reads a public key in Multikey form; undefined where the text is none of an algorithm that we know. */
export function parsePublicKey(multikey: string): PublicKey | undefined {
  const bytes = fromPublicKeyMultibase(multikey);
  return bytes && toPublicKey(ED25519, { ...ED25519.jwk, x: toBase64url(bytes).slice(1) });
}

/** Reads a JSON Web Key [RFC 7517]; what it says besides the key itself is left out. */
export function parsePublicJwk(jwk: Readonly<Record<string, unknown>>): PublicKey | JwkFault {
  const member = PRIVATE_MEMBERS.find((each) => jwk[each] !== undefined);
  if (member !== undefined) return { kind: 'private', member };
  const key = readJwk(jwk);
  if (!key) return { kind: 'malformed', reason: 'is no key' };
  const bits = key.asymmetricKeyDetails?.modulusLength;
  if (bits !== undefined && bits < 2048) return { kind: 'weak', reason: `has ${bits} bits` };
  const exponent = key.asymmetricKeyDetails?.publicExponent ?? USUAL_EXPONENT;
  if (exponent !== USUAL_EXPONENT) return { kind: 'weak', reason: `has the exponent ${exponent}` };
  const read = publicHalfOf(key);
  if (!read) return { kind: 'malformed', reason: 'is of no kind that issuers can have' };
  const isExact = Object.entries(read.jwk).every(([name, value]) => jwk[name] === value);
  return isExact ? read : { kind: 'malformed', reason: 'is not written as RFC 7518 has it' };
}

/** e = 65537: others are as good, or open to forgery; no library makes any. */
const USUAL_EXPONENT = 65_537n;

function readJwk(key: Readonly<Record<string, unknown>>): KeyObject | undefined {
  try {
    return createPublicKey({ key, format: 'jwk' });
  } catch {
    return undefined;
  }
}

/** The public key in, or of, a key of node:crypto; undefined where it is of no algorithm that we know. */
export function publicHalfOf(key: KeyObject): PublicKey | undefined {
  const jwk = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  const bits = key.asymmetricKeyDetails?.modulusLength;
  const algorithm = KEY_ALGORITHMS.find(
    (each) =>
      each.jwk.kty === jwk.kty &&
      ('crv' in each.jwk ? each.jwk.crv : undefined) === jwk.crv &&
      ('bits' in each ? each.bits : undefined) === bits,
  );
  return algorithm && toPublicKey(algorithm, jwk);
}

/** The public key of an algorithm that a JSON Web Key says. */
function toPublicKey(
  { name: algorithm, members }: KnownAlgorithm,
  from: Readonly<Record<string, unknown>>,
): PublicKey {
  const entries = members.map((member) => [member, String(from[member])]);
  const jwk: PublicJwk = Object.fromEntries(entries);
  const thumbprint = createHash('sha256').update(JSON.stringify(jwk)).digest('base64url');
  if (algorithm !== ED25519.name) return { algorithm, name: thumbprint, jwk, thumbprint };
  const multikey = toPublicKeyMultibase(Buffer.from(jwk['x'] ?? '', 'base64url'));
  return { algorithm, name: multikey, multikey, jwk, thumbprint };
}
