import type { VerifyingKey } from './verifying-key.ts';

/** An algorithm of signed tokens [RFC 7518 §3.1, RFC 8037 §3.1], in WebCrypto's words. */
export interface JwsAlgorithm {
  /** The only kind of key that it goes with. */
  readonly keyType: VerifyingKey['type'];
  readonly importing: RsaHashedImportParams | EcKeyImportParams;
  readonly verifying: RsaPssParams | EcdsaParams | Algorithm;
}

const rsa = (hash: string): JwsAlgorithm => {
  const name = 'RSASSA-PKCS1-v1_5';
  return { keyType: 'RSA', importing: { name, hash }, verifying: { name } };
};

const pss = (hash: string, saltLength: number): JwsAlgorithm => {
  const name = 'RSA-PSS';
  return { keyType: 'RSA', importing: { name, hash }, verifying: { name, saltLength } };
};

const ecdsa = (keyType: 'P-256' | 'P-384', hash: string): JwsAlgorithm => {
  const name = 'ECDSA';
  return { keyType, importing: { name, namedCurve: keyType }, verifying: { name, hash } };
};

const EDDSA: JwsAlgorithm = {
  keyType: 'Ed25519',
  importing: { name: 'Ed25519', namedCurve: 'Ed25519' },
  verifying: { name: 'Ed25519' },
};

const ALGORITHMS: ReadonlyMap<string, JwsAlgorithm> = new Map([
  ['RS256', rsa('SHA-256')],
  ['RS384', rsa('SHA-384')],
  ['RS512', rsa('SHA-512')],
  ['PS256', pss('SHA-256', 32)],
  ['ES256', ecdsa('P-256', 'SHA-256')],
  ['ES384', ecdsa('P-384', 'SHA-384')],
  ['EdDSA', EDDSA],
  ['Ed25519', EDDSA],
]);

/** The algorithm of a token's `alg`; undefined where it is not supported. */
export function algorithmNamed(alg: string): JwsAlgorithm | undefined {
  return ALGORITHMS.get(alg);
}
