import { hashes, verify } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';

hashes.sha512 = sha512;

/** Ed25519 without the platform's help, as strict as RFC 8032 asks for and browsers are. */
export function verifyByLibrary(publicKey: Uint8Array, signature: Uint8Array, data: Uint8Array): boolean {
  return verify(signature, data, publicKey, { zip215: false });
}
