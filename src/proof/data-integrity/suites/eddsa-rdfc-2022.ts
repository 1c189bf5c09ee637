import { fromBase58btc, toBase58btc } from '../../../lib/multibase.ts';
import type { ProofSuite } from './suite.ts';

const SIGNATURE_LENGTH = 64;

/** Ed25519 over RDF Dataset Canonicalization [EDDSA §3.2]. */
export const eddsaRdfc2022: ProofSuite = {
  cryptosuite: 'eddsa-rdfc-2022',

  /** SHA-256 of the canonical proof options, then SHA-256 of the canonical document [EDDSA §3.2.4]. */
  async hashData(document, options, { canonize, sha256 }) {
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

  async verify(publicKeyMultibase, hashData, signature, { verifyEd25519 }) {
    return verifyEd25519(publicKeyMultibase, signature, hashData);
  },
};
