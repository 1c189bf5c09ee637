import type { ProofEngine } from './engine.ts';
import type { ProofSuite } from './suites/suite.ts';

/** A signed document and the proof to check, which need not be the only one it carries. */
export interface ProofToVerify {
  readonly document: Readonly<Record<string, unknown>>;
  readonly proof: Readonly<Record<string, unknown>>;
  readonly suite: ProofSuite;
  /** From the controller's document, never from the proof. */
  readonly publicKeyMultibase: string;
  readonly engine: ProofEngine;
}

/**
 * Whether a signature is right [DI §4.3]: nothing but that. Who owns the key, dates and status are the
 * caller's questions. Throws where the document is not safe JSON-LD.
 */
export async function verifySignature(input: ProofToVerify): Promise<boolean> {
  const { suite, publicKeyMultibase, engine } = input;
  const { proof: _, ...document } = input.document;
  const { proofValue, ...options } = input.proof;
  const signature = typeof proofValue === 'string' ? suite.decode(proofValue) : undefined;
  if (!signature) return false;
  const hashData = await suite.hashData(document, options, engine);
  return suite.verify(publicKeyMultibase, hashData, signature, engine);
}
