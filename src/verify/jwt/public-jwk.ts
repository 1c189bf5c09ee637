import { fromBase64url, fromPublicKeyMultibase, toPublicKeyMultibase } from '../../lib/multibase.ts';
import type { VerifyingKey } from '../../proof/jose/verifying-key.ts';
import type { BadgeAnswerCode } from '../answers.ts';
import { isObject, listOf, type UnknownRecord } from '../json.ts';
import { found, type Result, refused } from '../result.ts';

/** What only the owner of a key may have [RFC 7518 §6.2.2, §6.3.2, §6.4]. */
const PRIVATE = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'] as const;

/** Bits of an RSA key: fewer can be broken, more take too long. */
const RSA_BITS = { least: 2_048, most: 8_192 } as const;

/** Reads a public key as JWK [RFC 7517], as strictly as there is but one way to write each. */
export function readJwk(jwk: unknown): Result<VerifyingKey> {
  if (!isObject(jwk)) return refused('issuer-key/key-malformed');
  if (PRIVATE.some((name) => jwk[name] !== undefined)) return refused('issuer-key/key-published');
  if (!isForSignatures(jwk)) return refused('issuer-key/key-unsuitable');
  if (jwk.kty === 'RSA') return readRsa(jwk);
  if (jwk.kty === 'EC') return readEllipticCurve(jwk);
  if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519') return refused('issuer-key/key-not-supported');
  const bytes = bytesOf(jwk.x);
  return bytes?.length === 32
    ? found({ type: 'Ed25519', multikey: toPublicKeyMultibase(bytes) })
    : refused('issuer-key/key-malformed');
}

/** The key of a verification method, in whichever form it is published. */
export function readMethod(method: UnknownRecord): Result<VerifyingKey> {
  if (isObject(method.publicKeyJwk)) return readJwk(method.publicKeyJwk);
  return readMultikey(method.publicKeyMultibase);
}

/** An Ed25519 key as Multikey; those of elliptic curves are shortened there, which is not undone here. */
export function readMultikey(multikey: unknown): Result<VerifyingKey> {
  return typeof multikey === 'string' && fromPublicKeyMultibase(multikey)
    ? found({ type: 'Ed25519', multikey })
    : refused('issuer-key/key-not-supported');
}

function isForSignatures({ use, key_ops: operations }: UnknownRecord): boolean {
  const isVerifying = operations === undefined || listOf(operations).includes('verify');
  return (use === undefined || use === 'sig') && isVerifying;
}

function readRsa({ n, e }: UnknownRecord): Result<VerifyingKey> {
  const [modulus, exponent] = [bytesOf(n), bytesOf(e)];
  const code = rsaFault(modulus, exponent);
  return code === undefined
    ? found({ type: 'RSA', jwk: { kty: 'RSA', n: String(n), e: String(e) } })
    : refused(code);
}

function rsaFault(
  modulus: Uint8Array | undefined,
  exponent: Uint8Array | undefined,
): BadgeAnswerCode | undefined {
  const [first] = modulus ?? [];
  if (!modulus || !first || !exponent || !isExponent(exponent)) return 'issuer-key/key-malformed';
  const bits = modulus.length * 8 - Math.clz32(first) + 24;
  if (bits < RSA_BITS.least) return 'issuer-key/key-weak';
  return bits > RSA_BITS.most ? 'issuer-key/key-not-supported' : undefined;
}

/** Odd, and not 1, with which anybody could sign. */
function isExponent(bytes: Uint8Array): boolean {
  const value = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  return bytes[0] !== 0 && bytes.length <= 4 && value > 1 && value % 2 === 1;
}

const CURVES: ReadonlyMap<unknown, { readonly type: 'P-256' | 'P-384'; readonly length: number }> = new Map([
  ['P-256', { type: 'P-256', length: 32 }],
  ['P-384', { type: 'P-384', length: 48 }],
]);

function readEllipticCurve({ crv, x, y }: UnknownRecord): Result<VerifyingKey> {
  const curve = CURVES.get(crv);
  if (!curve) return refused('issuer-key/key-not-supported');
  const isPoint = [x, y].every((each) => bytesOf(each)?.length === curve.length);
  return isPoint
    ? found({ type: curve.type, jwk: { kty: 'EC', crv: curve.type, x: String(x), y: String(y) } })
    : refused('issuer-key/key-malformed');
}

function bytesOf(text: unknown): Uint8Array | undefined {
  return typeof text === 'string' && text.length <= 2_048 ? fromBase64url(`u${text}`) : undefined;
}
