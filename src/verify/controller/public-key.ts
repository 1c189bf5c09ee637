import { fromBase64url, fromPublicKeyMultibase, toPublicKeyMultibase } from '../../lib/multibase.ts';
import { isObject, type UnknownRecord } from '../json.ts';
import { found, type Result, refused } from '../result.ts';

/** Members that hold the private half of a key, in any of the forms in use. */
const PRIVATE_MEMBERS = [
  'secretKeyMultibase',
  'privateKeyMultibase',
  'privateKeyBase58',
  'privateKeyJwk',
] as const;

/** The Ed25519 public key of a verification method as Multikey, `z6Mk…`, whichever of the three forms it has. */
export function publicKeyOf(method: UnknownRecord): Result<string> {
  if (PRIVATE_MEMBERS.some((name) => method[name] !== undefined)) return refused('issuer-key/key-published');
  switch (method.type) {
    case 'Multikey':
    case 'Ed25519VerificationKey2020':
      return fromMultibase(method.publicKeyMultibase);
    case 'JsonWebKey':
    case 'JsonWebKey2020':
      return fromJwk(method.publicKeyJwk);
    default:
      return refused('issuer-key/key-not-supported');
  }
}

/** Multikeys of other algorithms are well-formed, but not ours to use [CID §2.2.2]. */
const OTHER_MULTIKEY = /^z(Dna|82|6LS|UC7|4MX)/;

function fromMultibase(text: unknown): Result<string> {
  if (typeof text !== 'string') return refused('issuer-key/key-malformed');
  if (fromPublicKeyMultibase(text)) return found(text);
  return refused(OTHER_MULTIKEY.test(text) ? 'issuer-key/key-not-supported' : 'issuer-key/key-malformed');
}

/** RFC 8037 §2. */
function fromJwk(jwk: unknown): Result<string> {
  if (!isObject(jwk)) return refused('issuer-key/key-malformed');
  if (jwk.d !== undefined) return refused('issuer-key/key-published');
  if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519') return refused('issuer-key/key-not-supported');
  const bytes = typeof jwk.x === 'string' && jwk.x.length <= 64 ? fromBase64url(`u${jwk.x}`) : undefined;
  return bytes?.length === 32 ? found(toPublicKeyMultibase(bytes)) : refused('issuer-key/key-malformed');
}
