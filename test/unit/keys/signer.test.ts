import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { generateKey, parsePrivateKey } from '../../../src/keys/signer.ts';
import {
  fromBase58btc,
  fromPublicKeyMultibase,
  toBase58btc,
  toPublicKeyMultibase,
} from '../../../src/lib/multibase.ts';

const SEED = Uint8Array.from({ length: 32 }, (_, index) => index);
const header = (bytes: Uint8Array, first = 0x80, second = 0x26) =>
  toBase58btc(Uint8Array.from([first, second, ...bytes]));
const publicKey = (multibase: string) => fromPublicKeyMultibase(multibase) ?? new Uint8Array();

describe('a private key', () => {
  it('is read from its seed', () => {
    const text = header(SEED);
    expect(text).toMatch(/^z3u2/);
    // RFC 8032 key derivation, as node:crypto does it.
    expect(parsePrivateKey(text)?.publicKey.multikey).toMatchInlineSnapshot(
      `"z6MkehRgf7yJbgaGfYsdoAsKdBPE3dj2CYhowQdcjqSJgvVd"`,
    );
  });

  it('may have white space around it, as files do', () => {
    expect(parsePrivateKey(` ${header(SEED)}\n`)).toBeDefined();
  });

  it('is read in the older form, with the public key behind', () => {
    const signer = parsePrivateKey(header(SEED));
    const long = header(Uint8Array.from([...SEED, ...publicKey(signer?.publicKey.multikey ?? '')]));
    expect(long).toMatch(/^zr[uv]/);
    expect(parsePrivateKey(long)?.publicKey.multikey).toBe(signer?.publicKey.multikey);
  });

  it('is refused in the older form with another public key behind', () => {
    expect(parsePrivateKey(header(Uint8Array.from([...SEED, ...SEED])))).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['a public key', toPublicKeyMultibase(SEED)],
    ['a P-256 private key', header(SEED, 0x86, 0x26)],
    ['a seed too short', header(SEED.slice(1))],
    ['a seed too long', header(Uint8Array.from([...SEED, 0]))],
    ['no multibase letter', header(SEED).slice(1)],
    ['hexadecimal', 'f8026'.padEnd(69, '0')],
    ['a letter that base58 has not', `${header(SEED).slice(0, -1)}0`],
    ['a PEM file', '-----BEGIN PRIVATE KEY-----'],
    ['ten million letters', 'z'.padEnd(10_000_000, '1')],
  ])('is refused where it is %s', (_, text) => {
    expect(parsePrivateKey(text)).toBeUndefined();
  });

  it('signs as RFC 8032 says, and always the same', async () => {
    const signer = parsePrivateKey(header(SEED));
    const data = new TextEncoder().encode('bowline');
    const signature = (await signer?.sign(data)) ?? new Uint8Array();
    const der = Buffer.concat([
      Buffer.from('302a300506032b6570032100', 'hex'),
      publicKey(signer?.publicKey.multikey ?? ''),
    ]);
    expect(verify(null, data, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature)).toBe(
      true,
    );
    expect(await signer?.sign(data)).toEqual(signature);
  });

  it('does not leave its signer', () => {
    const text = header(SEED);
    const signer = parsePrivateKey(text);
    const shown =
      JSON.stringify(signer) +
      String(signer) +
      Object.values(signer ?? {})
        .map(String)
        .join();
    expect(shown).not.toContain(text);
    expect(Object.keys(signer ?? {}).sort()).toEqual(['deriveSecret', 'jws', 'publicKey', 'sign']);
  });

  it('gives the same secret for a purpose each time, another for another, and never itself', () => {
    const text = header(SEED);
    const secretOf = (purpose: string) => Buffer.from(parsePrivateKey(text)?.deriveSecret(purpose) ?? []);
    expect(secretOf('one')).toHaveLength(32);
    expect(secretOf('one')).toEqual(secretOf('one'));
    expect(secretOf('one')).not.toEqual(secretOf('two'));
    expect(secretOf('one')).not.toEqual(Buffer.from(SEED));
    expect(secretOf('one')).not.toEqual(Buffer.from(generateKey().signer.deriveSecret('one')));
  });

  it('is new each time it is made, and comes back from its text', () => {
    const [one, two] = [generateKey(), generateKey()];
    expect(one.signer.publicKey.multikey).not.toBe(two.signer.publicKey.multikey);
    expect(one.exportPrivateKey()).toMatch(/^z3u2[1-9A-HJ-NP-Za-km-z]{44}$/);
    expect(parsePrivateKey(one.exportPrivateKey())?.publicKey.multikey).toBe(one.signer.publicKey.multikey);
  });
});

describe('a public key in Multikey form', () => {
  it('is 48 letters and begins with z6Mk', () => {
    expect(toPublicKeyMultibase(SEED)).toMatch(/^z6Mk.{44}$/);
    expect(fromPublicKeyMultibase(toPublicKeyMultibase(SEED))).toEqual(SEED);
  });

  it.each([
    ['a P-256 key', 'zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv'],
    ['an X25519 key', 'z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc'],
    ['a byte too short', toBase58btc(Uint8Array.from([0xed, 0x01, ...SEED.slice(1)]))],
    ['a byte too long', toBase58btc(Uint8Array.from([0xed, 0x01, ...SEED, 0]))],
    ['another base', 'u7QEAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHw'],
    ['far too long', `z${'2'.repeat(100_000)}`],
  ])('is refused where it is %s', (_, text) => {
    expect(fromPublicKeyMultibase(text)).toBeUndefined();
  });

  it('is told from bytes that are no base58', () => {
    expect(fromBase58btc('z0OIl')).toBeUndefined();
  });
});

describe.each([
  ['RSA-2048', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey],
  ['RSA-4096', generateKeyPairSync('rsa', { modulusLength: 4096 }).privateKey],
  ['P-256', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey],
  ['Ed25519', generateKeyPairSync('ed25519').privateKey],
] as const)('a private key of %s', (type, key) => {
  const pem = key.export({ format: 'pem', type: 'pkcs8' }).toString();
  const der = key.export({ format: 'der', type: 'pkcs8' }).toString('base64');
  const jwk = JSON.stringify(key.export({ format: 'jwk' }));

  it('is read in each of its forms, and does not leave its signer', () => {
    const read = [pem, pem.replaceAll('\n', '\r\n'), der, jwk, ` ${jwk}\n`].map(parsePrivateKey);
    for (const signer of read) {
      expect(signer?.publicKey).toMatchObject({ algorithm: type });
      expect(signer?.publicKey).toEqual(read[0]?.publicKey);
      expect(JSON.stringify(signer)).not.toContain('"d"');
    }
    expect(JSON.parse(jwk)).toMatchObject(read[0]?.publicKey.jwk ?? { kty: '' });
  });

  it.each([
    ['cut off', der.slice(0, -40)],
    ['a PEM file without its end', pem.slice(0, -30)],
    ['a public key', createPublicKey(key).export({ format: 'pem', type: 'spki' }).toString()],
    [
      'a public key without its first line',
      createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64'),
    ],
    ['a public JWK', JSON.stringify(createPublicKey(key).export({ format: 'jwk' }))],
    ['half a JWK', jwk.slice(0, -5)],
    ['followed by another', `${pem}${pem}`],
  ])('is refused where it is %s', (_, text) => {
    expect(parsePrivateKey(text)).toBeUndefined();
  });

  it('makes signatures that node:crypto takes', async () => {
    const data = new TextEncoder().encode('bowline');
    const signer = parsePrivateKey(pem);
    const signature = (await signer?.sign(data)) ?? new Uint8Array();
    const options = { key: createPublicKey(key), dsaEncoding: 'ieee-p1363' } as const;
    const hash = type === 'Ed25519' ? null : 'sha256';
    expect(verify(hash, data, options, signature)).toBe(true);
    expect(verify(hash, new TextEncoder().encode('Bowline'), options, signature)).toBe(false);
    const again = Buffer.from((await signer?.sign(data)) ?? []).equals(signature);
    expect(again).toBe(type !== 'P-256');
  });

  it('has a secret of its own', () => {
    const [one, other] = [parsePrivateKey(pem), parsePrivateKey(jwk)];
    expect(one?.deriveSecret('cache')).toHaveLength(32);
    expect(one?.deriveSecret('cache')).toEqual(other?.deriveSecret('cache'));
  });
});

it.each([
  ['RSA with 1024 bits', generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey],
  ['P-384', generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey],
  ['X25519', generateKeyPairSync('x25519').privateKey],
])('a private key of %s is none of ours', (_, key) => {
  expect(parsePrivateKey(key.export({ format: 'pem', type: 'pkcs8' }).toString())).toBeUndefined();
});
