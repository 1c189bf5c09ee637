import { algorithmOf } from '../keys/algorithms.ts';
import type { PublicKey } from '../keys/public-key.ts';
import type { Issuer } from '../model/issuer.ts';
import type { JsonObject } from './documents.ts';
import { paths, urlOf } from './urls.ts';

/** The address of a key's JSON Web Key, by which JWTs name it in `kid` [OB 3.0 §8.2.3]. */
export function keyUrl(site: string, { thumbprint }: Pick<PublicKey, 'thumbprint'>): string {
  return urlOf(site, paths.keyJwk(thumbprint));
}

/** One key as its address answers it [RFC 7517 §4]: what finds keys by `kid` finds it by what JWTs say. */
export function jsonWebKey(site: string, publicKey: PublicKey): JsonObject {
  const { jws: alg } = algorithmOf(publicKey.algorithm);
  return { ...publicKey.jwk, alg, use: 'sig', kid: keyUrl(site, publicKey) };
}

/** Every key of an issuer by which something may be verified [RFC 7517 §5]: revoked ones are not there. */
export function jsonWebKeySet(site: string, issuer: Pick<Issuer, 'keys'>): JsonObject {
  return { keys: trustedKeys(issuer).map((key) => jsonWebKey(site, key)) };
}

/** An issuer's keys without those that are revoked. */
export function trustedKeys({ keys }: Pick<Issuer, 'keys'>): PublicKey[] {
  return keys.filter(({ revoked }) => revoked === undefined).map(({ publicKey }) => publicKey);
}
