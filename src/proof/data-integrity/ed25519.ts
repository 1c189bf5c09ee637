import { fromPublicKeyMultibase } from '../../lib/multibase.ts';

/**
 * Whether a signature is that of a key, given as Multikey [RFC 8032 §5.1.7], by the platform; by a library in browsers that lack Ed25519
 * (before Chrome 137, Firefox 129, Safari 17) and in pages that came over plain http.
 */
export async function verifyEd25519(
  publicKeyMultibase: string,
  signature: Uint8Array<ArrayBuffer>,
  data: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const bytes = fromPublicKeyMultibase(publicKeyMultibase);
  if (!bytes) return false;
  const publicKey = Uint8Array.from(bytes);
  const key = await importKey(publicKey);
  if (key) return crypto.subtle.verify('Ed25519', key, signature, data);
  const { verifyByLibrary } = await import('./ed25519-library.ts');
  return verifyByLibrary(publicKey, signature, data);
}

/** The key, where the platform knows Ed25519. */
async function importKey(publicKey: Uint8Array<ArrayBuffer>): Promise<CryptoKey | undefined> {
  if (!globalThis.crypto.subtle) return undefined;
  try {
    return await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError') return undefined;
    throw error;
  }
}
