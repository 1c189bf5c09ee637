import type { Json, UnsignedCredential } from '../../credential/documents.ts';
import type { Signer } from '../../keys/signer.ts';
import { toBase64url } from '../../lib/multibase.ts';

/** Who signs a JWT. */
export interface JwtSigningOptions {
  readonly signer: Signer;
  /** The address of the signer's public key as a JSON Web Key. */
  readonly kid: string;
}

/**
 * A credential as a JWT [OB 3.0 §8.2.4], in compact form [RFC 7515 §7.1]: the credential itself is the payload, and the
 * claims say once more what its members say. The same input gives the same text, as RS256 and EdDSA do. Undefined where
 * the credential's subject has no id: `sub` is required. Throws where the signer's algorithm would give another text
 * each time.
 */
export async function signJwt(
  credential: UnsignedCredential,
  { signer, kid }: JwtSigningOptions,
): Promise<string | undefined> {
  const claims = claimsOf(credential);
  if (!claims) return undefined;
  if (signer.jws === 'ES256') throw new TypeError('Signatures of P-256 are never the same: no file has one.');
  const header = { alg: signer.jws, typ: 'JWT', kid };
  const signed = `${encode(header)}.${encode({ ...credential, ...claims })}`;
  const signature = await signer.sign(new TextEncoder().encode(signed));
  return `${signed}.${base64url(signature)}`;
}

/** The registered claims of a credential [RFC 7519 §4.1]. */
function claimsOf(credential: UnsignedCredential): Readonly<Record<string, Json>> | undefined {
  const { id: jti, issuer, validFrom, validUntil, credentialSubject } = credential;
  const [iss, sub] = [idOf(issuer), idOf(credentialSubject)];
  if (iss === undefined || sub === undefined) return undefined;
  const exp = typeof validUntil === 'string' ? { exp: toSeconds(validUntil) } : {};
  return { iss, jti, nbf: toSeconds(validFrom), sub, ...exp };
}

/** As numbers are written in claims [RFC 7519 §2]. */
function toSeconds(moment: string): number {
  return Math.floor(Date.parse(moment) / 1000);
}

function idOf(value: Json | undefined): string | undefined {
  const { id }: { id?: unknown } = Object(value);
  return typeof id === 'string' ? id : undefined;
}

function encode(value: object): string {
  return base64url(new TextEncoder().encode(JSON.stringify(value)));
}

/** Without the letter that says so in multibase. */
function base64url(bytes: Uint8Array): string {
  return toBase64url(bytes).slice(1);
}
