/** A public key of one of the kinds that tokens are signed with, without anything that does not belong to it. */
export type VerifyingKey =
  | { readonly type: 'Ed25519'; readonly multikey: string }
  | { readonly type: 'RSA'; readonly jwk: { readonly kty: 'RSA'; readonly n: string; readonly e: string } }
  | { readonly type: 'P-256' | 'P-384'; readonly jwk: EllipticJwk };

interface EllipticJwk {
  readonly kty: 'EC';
  readonly crv: string;
  readonly x: string;
  readonly y: string;
}

/** Whether two keys are one: each is written in one way only. */
export function isSameKey(a: VerifyingKey, b: VerifyingKey): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
