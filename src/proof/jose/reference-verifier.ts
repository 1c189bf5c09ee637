import { isDeepStrictEqual } from 'node:util';
import { importJWK, type JWK, jwtVerify } from 'jose';
import type { IssuerDocument, JsonObject, SignedCredential } from '../../credential/documents.ts';
import { type DateTime, toMilliseconds } from '../../lib/date-time.ts';
import type { ReferenceAnswer } from '../data-integrity/reference-verifier.ts';

/**
 * Verifies a JWT of a credential with jose, which shares no code with ours: by a key that the issuer's document
 * authorises, at a moment at which the credential is valid. It has to say what the credential with its proof inside says.
 */
export async function verifyJwtWithReference(
  jwt: string,
  {
    embedded,
    issuer,
    kids,
    at,
  }: {
    readonly embedded: SignedCredential;
    readonly issuer: IssuerDocument;
    /** The addresses of the issuer's keys. */
    readonly kids: readonly string[];
    readonly at: DateTime;
  },
): Promise<ReferenceAnswer> {
  try {
    const { payload, protectedHeader } = await jwtVerify(jwt, ({ kid: named = '' }) => keyOf(issuer, named), {
      algorithms: ['RS256', 'EdDSA'],
      issuer: issuer.id,
      currentDate: new Date(toMilliseconds(at)),
    });
    const { iss: _iss, jti, nbf, sub, exp: _exp, ...credential } = payload;
    const { proof: _proof, ...expected } = embedded;
    const { id: subject }: { id?: unknown } = Object(embedded['credentialSubject']);
    const agrees =
      isDeepStrictEqual(credential, { ...expected }) &&
      jti === embedded.id &&
      sub === subject &&
      nbf === toMilliseconds(embedded.validFrom) / 1000 &&
      kids.includes(protectedHeader.kid ?? '');
    return agrees ? { verified: true } : { verified: false, reason: 'its claims say another thing' };
  } catch (error) {
    return { verified: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The key of the issuer's document whose thumbprint stands in an address. */
async function keyOf({ id, verificationMethod, assertionMethod }: IssuerDocument, kid: string) {
  const thumbprint = /([\w-]{43})\.jwk\.json$/.exec(kid)?.[1];
  const name = `${id}#${thumbprint}`;
  const methods = verificationMethod as readonly JsonObject[];
  const method = methods.find((each) => each['id'] === name);
  const authorised = assertionMethod as readonly string[];
  if (!method || !authorised.includes(name)) throw new Error(`the issuer has no key ${kid}`);
  const jwk: JWK = Object(method['publicKeyJwk']);
  return importJWK(jwk, jwk.kty === 'RSA' ? 'RS256' : 'EdDSA');
}
