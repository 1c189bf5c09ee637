import { fromPublicKeyMultibase, toBase64url, toPublicKeyMultibase } from '../lib/multibase.ts';

/** The public half of a key as a JSON Web Key [RFC 7517]. */
export interface PublicJwk {
  readonly kty: string;
  readonly [member: string]: string;
}

/** An algorithm of keys: everything that depends on which one a key is for. */
export interface KeyAlgorithm {
  /** As in JOSE and the Web Cryptography API. */
  readonly name: string;
  /** The bytes of a public key of this algorithm in Multikey form; undefined where the text is not one [CID §2.2.2]. */
  readonly fromMultikey: (text: string) => Uint8Array | undefined;
  readonly toMultikey: (publicKey: Uint8Array) => string;
  /** Only the members that a thumbprint is made of, in their order [RFC 7638 §3.2]. */
  readonly toJwk: (publicKey: Uint8Array) => PublicJwk;
}

/** RFC 8032; as a JSON Web Key, RFC 8037 §2. */
export const ED25519 = {
  name: 'Ed25519',
  fromMultikey: fromPublicKeyMultibase,
  toMultikey: toPublicKeyMultibase,
  toJwk: (publicKey) => ({ crv: 'Ed25519', kty: 'OKP', x: toBase64url(publicKey).slice(1) }),
} as const satisfies KeyAlgorithm;

/** Every algorithm that keys may be of. */
export const KEY_ALGORITHMS = [ED25519] as const;

/** The name of an algorithm. */
export type AlgorithmName = (typeof KEY_ALGORITHMS)[number]['name'];
