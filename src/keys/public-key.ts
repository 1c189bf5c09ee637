import { createHash } from 'node:crypto';
import { type AlgorithmName, KEY_ALGORITHMS, type PublicJwk } from './algorithms.ts';

/** A public key, in every form by which something names it. */
export interface PublicKey {
  readonly algorithm: AlgorithmName;
  /** `z6Mk…` [CID §2.2.2]: in content, in issuers' documents, and in the address of the key. */
  readonly multikey: string;
  readonly jwk: PublicJwk;
  /** The SHA-256 of the JWK in base64url [RFC 7638]. */
  readonly thumbprint: string;
}

/** Reads a public key in Multikey form; undefined where the text is none of an algorithm that we know. */
export function parsePublicKey(multikey: string): PublicKey | undefined {
  for (const algorithm of KEY_ALGORITHMS) {
    const bytes = algorithm.fromMultikey(multikey);
    if (bytes) return toPublicKey(algorithm, bytes);
  }
  return undefined;
}

/** The public key of an algorithm that has the given bytes. */
export function toPublicKey(algorithm: (typeof KEY_ALGORITHMS)[number], bytes: Uint8Array): PublicKey {
  const jwk = algorithm.toJwk(bytes);
  return {
    algorithm: algorithm.name,
    multikey: algorithm.toMultikey(bytes),
    jwk,
    thumbprint: thumbprintOf(jwk),
  };
}

function thumbprintOf(jwk: PublicJwk): string {
  return createHash('sha256').update(JSON.stringify(jwk)).digest('base64url');
}
