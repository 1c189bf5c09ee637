import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';
import { describe, expect, it } from 'vitest';
import { ALGORITHM_NAMES } from '../../../src/keys/algorithms.ts';
import { parsePublicJwk, parsePublicKey } from '../../../src/keys/public-key.ts';
import { generateKey } from '../../../src/keys/signer.ts';

/** RFC 8037, appendix A.2 and A.3. */
const ED25519 = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };
/** RFC 7638 §3.1. */
const RSA = {
  kty: 'RSA',
  n: '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw',
  e: 'AQAB',
};
/** RFC 7517, appendix A.1. */
const P_256 = {
  kty: 'EC',
  crv: 'P-256',
  x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
  y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
};

const newRsa = (modulusLength: number, publicExponent = 65_537) =>
  generateKeyPairSync('rsa', { modulusLength, publicExponent });
const small = newRsa(1024).publicKey.export({ format: 'jwk' });
const odd = newRsa(2560).publicKey.export({ format: 'jwk' });
const three = newRsa(2048, 3).publicKey.export({ format: 'jwk' });

describe('a public key', () => {
  it('has the JWK and the thumbprint of RFC 8037', () => {
    expect(parsePublicJwk(ED25519)).toEqual({
      algorithm: 'Ed25519',
      name: 'z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw',
      multikey: 'z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw',
      jwk: ED25519,
      thumbprint: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
    });
  });

  it('of RSA has the thumbprint of RFC 7638, and is called by that', () => {
    const thumbprint = 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs';
    const read = parsePublicJwk({ ...RSA, alg: 'RS256', kid: '2011-04-29', use: 'sig' });
    expect(read).toEqual({ algorithm: 'RSA-2048', name: thumbprint, jwk: RSA, thumbprint });
  });

  it('of P-256 has the thumbprint that jose finds', async () => {
    const thumbprint = await calculateJwkThumbprint(P_256);
    expect(parsePublicJwk(P_256)).toMatchObject({ algorithm: 'P-256', jwk: P_256, thumbprint });
  });

  it.each(ALGORITHM_NAMES)('of %s is the same, read from what is published of it', async (type) => {
    const { publicKey } = generateKey(type).signer;
    expect(publicKey.algorithm).toBe(type);
    expect(publicKey.thumbprint).toBe(await calculateJwkThumbprint({ ...publicKey.jwk }));
    expect(parsePublicJwk(publicKey.jwk)).toEqual(publicKey);
    if (publicKey.multikey !== undefined) expect(parsePublicKey(publicKey.multikey)).toEqual(publicKey);
  });

  it.each([
    ['of another algorithm', 'zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv'],
    ['a private key', generateKey().exportPrivateKey()],
    ['nothing', ''],
  ])('is not read where the text is %s', (_, text) => {
    expect(parsePublicKey(text)).toBeUndefined();
  });
});

describe('a JSON Web Key is no public key of an issuer', () => {
  const privateOf = (type: 'rsa' | 'ec' | 'ed25519') => {
    if (type === 'rsa') return newRsa(2048).privateKey.export({ format: 'jwk' });
    if (type === 'ec')
      return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
    return generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  };

  it.each(['rsa', 'ec', 'ed25519'] as const)('where it is private: %s', (type) => {
    expect(parsePublicJwk({ ...privateOf(type) })).toEqual({ kind: 'private', member: 'd' });
  });

  it.each(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'])(
    'where it has the private member %s, whatever that is',
    (member) => {
      for (const value of ['AQAB', '', [], 0]) {
        expect(parsePublicJwk({ ...RSA, [member]: value })).toEqual({ kind: 'private', member });
      }
    },
  );

  it.each([
    ['1024 bits', small, 'has 1024 bits'],
    ['the exponent 3', three, 'has the exponent 3'],
    ['the exponent 1', { ...RSA, e: 'AQ' }, 'has the exponent 1'],
  ])('where it has %s', (_, jwk, reason) => {
    expect(parsePublicJwk({ ...jwk })).toEqual({ kind: 'weak', reason });
  });

  it.each([
    ['of symmetric kind', { kty: 'oct' }],
    ['of no kind', { ...RSA, kty: 'rsa' }],
    ['of 2560 bits', odd],
    ['of P-384', generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey.export({ format: 'jwk' })],
    ['of X25519', generateKeyPairSync('x25519').publicKey.export({ format: 'jwk' })],
    ['a point beside the curve', { ...P_256, y: P_256.x }],
    ['without its exponent', { kty: 'RSA', n: RSA.n }],
    ['with zeros in front', { ...RSA, e: 'AAEAAQ' }],
    ['padded', { ...ED25519, x: `${ED25519.x}=` }],
    ['in base64', { ...P_256, x: Buffer.from(P_256.x, 'base64url').toString('base64') }],
    ['too short', { ...ED25519, x: 'AQAB' }],
    ['with a number', { ...RSA, n: 5 }],
    ['empty', {}],
  ])('where it is %s', (_, jwk) => {
    expect(parsePublicJwk({ ...jwk })).toMatchObject({ kind: 'malformed' });
  });

  it('and the same as it should be is one', () => {
    expect(createPublicKey({ key: RSA, format: 'jwk' }).asymmetricKeyDetails?.modulusLength).toBe(2048);
    expect(parsePublicJwk(RSA)).toHaveProperty('thumbprint');
  });
});
