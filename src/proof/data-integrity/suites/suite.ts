import type { ProofEngine } from '../engine.ts';

/** A proof without its value: what is hashed beside the document [DI §4.1]. */
export type ProofOptions = Readonly<Record<string, unknown>>;

/** A Data Integrity cryptosuite. */
export interface ProofSuite {
  /** As in a proof's `cryptosuite`. */
  readonly cryptosuite: string;
  /** The bytes that are signed. Throws where document or options are not safe JSON-LD. */
  readonly hashData: (
    document: object,
    options: ProofOptions,
    engine: ProofEngine,
  ) => Promise<Uint8Array<ArrayBuffer>>;
  /** The proof's value for a signature. */
  readonly encode: (signature: Uint8Array) => string;
  /** The signature in a proof's value; undefined where it is not one. */
  readonly decode: (proofValue: string) => Uint8Array<ArrayBuffer> | undefined;
  /** Whether the signature over the hash data was made with the key, given as Multikey. */
  readonly verify: (
    publicKeyMultibase: string,
    hashData: Uint8Array<ArrayBuffer>,
    signature: Uint8Array<ArrayBuffer>,
    engine: ProofEngine,
  ) => Promise<boolean>;
}
