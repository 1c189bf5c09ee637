import { base58, base64urlnopad } from '@scure/base';

/** Multibase base58btc: `z` and the base58 digits [CID §2.4]. */
export function toBase58btc(bytes: Uint8Array): string {
  return `z${base58.encode(bytes)}`;
}

/** The bytes of a `z…` multibase string; undefined where it is not one. */
export function fromBase58btc(text: string): Uint8Array | undefined {
  return text.startsWith('z') ? decode(() => base58.decode(text.slice(1))) : undefined;
}

/** Multibase base64url without padding: `u` and the digits [CID §2.4]. */
export function toBase64url(bytes: Uint8Array): string {
  return `u${base64urlnopad.encode(bytes)}`;
}

/** The bytes of a `u…` multibase string; undefined where it is not one. */
export function fromBase64url(text: string): Uint8Array | undefined {
  return text.startsWith('u') ? decode(() => base64urlnopad.decode(text.slice(1))) : undefined;
}

function decode(read: () => Uint8Array): Uint8Array | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

const ED25519_PUBLIC = [0xed, 0x01] as const;

/** An Ed25519 public key (32 bytes) as Multikey, `z6Mk…` [CID §2.2.2]. */
export function toPublicKeyMultibase(publicKey: Uint8Array): string {
  return toBase58btc(Uint8Array.from([...ED25519_PUBLIC, ...publicKey]));
}

/** The 32 bytes of an Ed25519 public key in Multikey form; undefined where the text is not one. */
export function fromPublicKeyMultibase(text: string): Uint8Array | undefined {
  const bytes = text.length <= 64 ? fromBase58btc(text) : undefined;
  const known = bytes?.length === 34 && bytes[0] === ED25519_PUBLIC[0] && bytes[1] === ED25519_PUBLIC[1];
  return known ? bytes.slice(2) : undefined;
}
