import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { fromBase58btc, toBase58btc } from '../lib/multibase.ts';
import { ED25519 } from './algorithms.ts';
import { type PublicKey, toPublicKey } from './public-key.ts';

/** Signs with a key that it does not give away. */
export interface Signer {
  readonly publicKey: PublicKey;
  /** A signature of the key's algorithm. Async, so that a remote key service fits as well. */
  readonly sign: (data: Uint8Array) => Promise<Uint8Array>;
  /** A secret of 32 bytes for a purpose, the same for whoever has the key [RFC 5869]. It tells nothing of the key. */
  readonly deriveSecret: (purpose: string) => Uint8Array;
}

const SEED_HEADER = [0x80, 0x26] as const;
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * Reads a private key in multibase: the header 0x8026 and a 32-byte seed, `z3u2…` [CID §2.2.2], or the older
 * form with the public key behind it, `zrv2…`. Undefined where the text is neither.
 */
export function parsePrivateKey(text: string): Signer | undefined {
  const bytes = text.length <= 128 ? fromBase58btc(text.trim()) : undefined;
  if (!bytes || bytes[0] !== SEED_HEADER[0] || bytes[1] !== SEED_HEADER[1]) return undefined;
  if (bytes.length !== 34 && bytes.length !== 66) return undefined;
  const der = Buffer.concat([PKCS8_ED25519, bytes.subarray(2, 34)]);
  const signer = signerOf(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
  const { multikey } = signer.publicKey;
  const stated = bytes.length === 66 ? ED25519.toMultikey(bytes.subarray(34)) : multikey;
  return stated === multikey ? signer : undefined;
}

/** A new key pair. `exportPrivateKey` gives the multibase text that `parsePrivateKey` reads: for a key file only. */
export function generateKey(): { signer: Signer; exportPrivateKey: () => string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { signer: signerOf(privateKey), exportPrivateKey: () => seedMultibase(privateKey) };
}

function signerOf(privateKey: KeyObject): Signer {
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  return {
    publicKey: toPublicKey(ED25519, spki.subarray(-32)),
    sign: async (data) => sign(null, data, privateKey),
    deriveSecret: (purpose) => new Uint8Array(hkdfSync('sha256', seedOf(privateKey), '', purpose, 32)),
  };
}

function seedMultibase(privateKey: KeyObject): string {
  return toBase58btc(Uint8Array.from([...SEED_HEADER, ...seedOf(privateKey)]));
}

function seedOf(privateKey: KeyObject): Uint8Array {
  return privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32);
}
