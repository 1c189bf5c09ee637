import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { base58 } from '@scure/base';

/** An issuer's key pair in multibase [CID §2.2.2]. */
export interface SigningKey {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** The start of an Ed25519 key in PKCS #8 [RFC 8410 §7]. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The Ed25519 key of an issuer, made from the seed: for measuring only, as anybody can make it. */
export function signingKey(seed: number, issuer: string): SigningKey {
  const secret = createHash('sha256').update(`bench key ${seed} ${issuer}`).digest();
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, secret]), format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return {
    publicKey: multibase([0xed, 0x01], spki.subarray(-32)),
    privateKey: multibase([0x80, 0x26], secret),
  };
}

function multibase(header: readonly number[], key: Buffer): string {
  return `z${base58.encode(Uint8Array.from([...header, ...key]))}`;
}
