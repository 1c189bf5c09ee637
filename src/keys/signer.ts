import { createPrivateKey, generateKeyPairSync, hkdfSync, type KeyObject, sign } from 'node:crypto';
import { fromBase58btc, toBase58btc, toPublicKeyMultibase } from '../lib/multibase.ts';
import { type AlgorithmName, algorithmOf, ED25519, type KeyAlgorithm } from './algorithms.ts';
import { type PublicKey, publicHalfOf } from './public-key.ts';

/** Signs with a key that it does not give away. */
export interface Signer {
  readonly publicKey: PublicKey;
  /** What its signatures are called in a JWT. */
  readonly jws: KeyAlgorithm['jws'];
  /** A signature of the key's algorithm. Async, so that a remote key service fits as well. */
  readonly sign: (data: Uint8Array) => Promise<Uint8Array>;
  /** A secret of 32 bytes for a purpose, the same for whoever has the key [RFC 5869]. It tells nothing of the key. */
  readonly deriveSecret: (purpose: string) => Uint8Array;
}

/** More than the longest private key that we read takes in any form, in characters. */
export const MAX_KEY_LENGTH = 8_192;

const SEED_HEADER = [0x80, 0x26] as const;
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * Reads a private key: an Ed25519 one in multibase, or one of RSA or P-256 as PKCS #8 [RFC 5958], in a PEM file or what
 * such a file has between its first and last line, or as a JSON Web Key. Undefined where the text is none of these.
 */
export function parsePrivateKey(text: string): Signer | undefined {
  if (text.length > MAX_KEY_LENGTH) return undefined;
  const word = text.trim();
  const key = readSeed(word) ?? readPkcs8(word) ?? readPrivateJwk(word);
  return key && signerOf(key);
}

/** The header 0x8026 and a 32-byte seed, `z3u2…` [CID §2.2.2], or the older form with the public key behind it, `zrv2…`. */
function readSeed(word: string): KeyObject | undefined {
  const bytes = word.length <= 128 ? fromBase58btc(word) : undefined;
  if (!bytes || bytes[0] !== SEED_HEADER[0] || bytes[1] !== SEED_HEADER[1]) return undefined;
  if (bytes.length !== 34 && bytes.length !== 66) return undefined;
  const key = readDer(Buffer.concat([PKCS8_ED25519, bytes.subarray(2, 34)]));
  if (!key || bytes.length === 34) return key;
  return publicHalfOf(key)?.multikey === toPublicKeyMultibase(bytes.subarray(34)) ? key : undefined;
}

const PEM = /^-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END PRIVATE KEY-----$/;

function readPkcs8(word: string): KeyObject | undefined {
  const body = (PEM.exec(word)?.[1] ?? word).trim();
  if (!/^M[A-Za-z0-9+/\s]+={0,2}$/.test(body)) return undefined;
  return readDer(Buffer.from(body, 'base64'));
}

function readDer(key: Buffer): KeyObject | undefined {
  return attempt(() => createPrivateKey({ key, format: 'der', type: 'pkcs8' }));
}

function readPrivateJwk(word: string): KeyObject | undefined {
  if (!word.startsWith('{')) return undefined;
  return attempt(() => createPrivateKey({ key: JSON.parse(word), format: 'jwk' }));
}

function attempt(read: () => KeyObject): KeyObject | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** A new key pair. `exportPrivateKey` gives a text of one word that `parsePrivateKey` reads: for a key file only. */
export function generateKey(type: AlgorithmName = 'Ed25519'): {
  signer: Signer;
  exportPrivateKey: () => string;
} {
  const privateKey = newPrivateKey(algorithmOf(type));
  const signer = signerOf(privateKey);
  if (!signer) throw new TypeError(`A new key of type ${type} is of no type that we know.`);
  return { signer, exportPrivateKey: () => written(privateKey, signer.publicKey) };
}

function newPrivateKey({ family, bits }: KeyAlgorithm): KeyObject {
  if (family === 'RSA') return generateKeyPairSync('rsa', { modulusLength: bits ?? 2048 }).privateKey;
  if (family === 'P-256') return generateKeyPairSync('ec', { namedCurve: family }).privateKey;
  return generateKeyPairSync('ed25519').privateKey;
}

function signerOf(privateKey: KeyObject): Signer | undefined {
  const publicKey = publicHalfOf(privateKey);
  if (!publicKey) return undefined;
  const { family, jws } = algorithmOf(publicKey.algorithm);
  const hash = family === 'Ed25519' ? null : 'sha256';
  return {
    publicKey,
    jws,
    sign: async (data) => sign(hash, data, { key: privateKey, dsaEncoding: 'ieee-p1363' }),
    deriveSecret: (purpose) => new Uint8Array(hkdfSync('sha256', secretOf(privateKey), '', purpose, 32)),
  };
}

/** What nobody else knows of a key: the seed, or the whole key. */
function secretOf(privateKey: KeyObject): Uint8Array {
  const der = derOf(privateKey);
  return privateKey.asymmetricKeyType === 'ed25519' ? der.subarray(-32) : der;
}

function written(privateKey: KeyObject, { algorithm }: PublicKey): string {
  if (algorithm !== ED25519.name) return derOf(privateKey).toString('base64');
  return toBase58btc(Uint8Array.from([...SEED_HEADER, ...secretOf(privateKey)]));
}

function derOf(privateKey: KeyObject): Buffer {
  return privateKey.export({ format: 'der', type: 'pkcs8' });
}
