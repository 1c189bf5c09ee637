/** The public half of a key as a JSON Web Key [RFC 7517]. */
export interface PublicJwk {
  readonly kty: string;
  readonly [member: string]: string;
}

/** What people ask for together: one key of each family is in use at a time, each in a file of its own. */
export type KeyFamily = 'Ed25519' | 'RSA' | 'P-256';

/** An algorithm of keys: everything that depends on which one a key is for. */
export interface KeyAlgorithm {
  /** As `keygen --type` and `content/issuers/` call it. */
  readonly name: string;
  readonly family: KeyFamily;
  /** What its signatures are called in a JWT [RFC 7518 §3.1, RFC 8037 §3.1]. */
  readonly jws: 'EdDSA' | 'RS256' | 'ES256';
  /** What its JSON Web Keys say besides the key itself. */
  readonly jwk: Readonly<Record<'kty', string>> & { readonly crv?: string };
  /** Only the members that a thumbprint is made of, in their order [RFC 7638 §3.2]. */
  readonly members: readonly string[];
  /** Of the modulus, where there is one. */
  readonly bits?: number;
}

/** RFC 8032; as a JSON Web Key, RFC 8037 §2. The only one that signs Data Integrity proofs. */
export const ED25519 = {
  name: 'Ed25519',
  family: 'Ed25519',
  jws: 'EdDSA',
  jwk: { kty: 'OKP', crv: 'Ed25519' },
  members: ['crv', 'kty', 'x'],
} as const satisfies KeyAlgorithm;

/** RSASSA-PKCS1-v1_5 with SHA-256 [RFC 8017 §8.2], from 2048 bits on [RFC 7518 §3.3]. */
const rsa = <Bits extends number>(bits: Bits) =>
  ({
    name: `RSA-${bits}`,
    family: 'RSA',
    jws: 'RS256',
    jwk: { kty: 'RSA' },
    members: ['e', 'kty', 'n'],
    bits,
  }) as const satisfies KeyAlgorithm;

/** ECDSA [RFC 7518 §3.4]. It signs no files: each of its signatures is another one. */
const P_256 = {
  name: 'P-256',
  family: 'P-256',
  jws: 'ES256',
  jwk: { kty: 'EC', crv: 'P-256' },
  members: ['crv', 'kty', 'x', 'y'],
} as const satisfies KeyAlgorithm;

/** Every algorithm that keys may be of. */
export const KEY_ALGORITHMS = [ED25519, rsa(2048), rsa(3072), rsa(4096), P_256] as const;

/** One that we know. */
export type KnownAlgorithm = (typeof KEY_ALGORITHMS)[number];

/** The name of an algorithm. */
export type AlgorithmName = KnownAlgorithm['name'];

/** Their names. */
export const ALGORITHM_NAMES = KEY_ALGORITHMS.map(({ name }) => name);

/** The algorithm of a name. */
export function algorithmOf(name: AlgorithmName): KnownAlgorithm {
  const found = KEY_ALGORITHMS.find((each) => each.name === name);
  if (!found) throw new TypeError(`There is no algorithm ${name}.`);
  return found;
}
