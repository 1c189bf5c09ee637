import { sha256, sha256Hex } from '../../lib/sha256.ts';
import type { Canonizer } from './canonize.ts';
import { quadsDirectly } from './direct/quads-directly.ts';
import { verifyEd25519 } from './ed25519.ts';

/** What proofs are made and checked with: canonical form, hash and signature check, each by whoever is at hand. */
export interface ProofEngine {
  readonly canonize: Canonizer;
  /** SHA-256 of a text in UTF-8. */
  readonly sha256: (text: string) => Uint8Array | Promise<Uint8Array>;
  /** Whether a signature is that of a key, given as Multikey [RFC 8032 §5.1.7]. */
  readonly verifyEd25519: (
    publicKeyMultibase: string,
    signature: Uint8Array<ArrayBuffer>,
    data: Uint8Array<ArrayBuffer>,
  ) => boolean | Promise<boolean>;
}

/** The JSON-LD processor is loaded only for documents that are not plain: it is larger than all else that verifies. */
const canonize: Canonizer = async (document) =>
  (await quadsDirectly(document, sha256Hex)) ?? (await import('./canonize.ts')).canonize(document);

/** With WebCrypto and the libraries: wherever there is JavaScript. */
export const WEB_ENGINE: ProofEngine = { canonize, sha256, verifyEd25519 };
