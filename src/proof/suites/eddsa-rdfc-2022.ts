import { fromBase58btc, fromPublicKeyMultibase, toBase58btc } from '../../lib/multibase.ts';
import type { ProofSuite } from './suite.ts';

const SIGNATURE_LENGTH = 64;

/** Ed25519 over RDF Dataset Canonicalization [EDDSA §3.2]. */
export const eddsaRdfc2022: ProofSuite = {
  cryptosuite: 'eddsa-rdfc-2022',

  /** SHA-256 of the canonical proof options, then SHA-256 of the canonical document [EDDSA §3.2.4]. */
  async hashData(document, options, canonize) {
    const context = (document as Record<string, unknown>)['@context'];
    const [optionsHash, documentHash] = await Promise.all([
      canonize({ '@context': context, ...options }).then(sha256),
      canonize(document).then(sha256),
    ]);
    const hashData = new Uint8Array(64);
    hashData.set(optionsHash, 0);
    hashData.set(documentHash, 32);
    return hashData;
  },

  encode: toBase58btc,

  decode(proofValue) {
    const bytes = proofValue.length <= 90 ? fromBase58btc(proofValue) : undefined;
    return bytes?.length === SIGNATURE_LENGTH ? Uint8Array.from(bytes) : undefined;
  },

  async verify(publicKeyMultibase, hashData, signature) {
    const publicKey = fromPublicKeyMultibase(publicKeyMultibase);
    if (!publicKey) return false;
    const key = await crypto.subtle.importKey('raw', Uint8Array.from(publicKey), 'Ed25519', false, [
      'verify',
    ]);
    return crypto.subtle.verify('Ed25519', key, signature, hashData);
  },
};

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}
