import type { DataIntegrityProof, SignedCredential, UnsignedCredential } from '../../credential/documents.ts';
import type { Signer } from '../../keys/signer.ts';
import type { DateTime } from '../../lib/date-time.ts';
import { type ProofEngine, WEB_ENGINE } from './engine.ts';
import { ISSUING_SUITE } from './suites/index.ts';

/** Who signs, and when it is said to have been signed. */
export interface SigningOptions {
  readonly signer: Signer;
  /** The DID URL of the signer's public key. */
  readonly verificationMethod: string;
  readonly created: DateTime;
  readonly engine?: ProofEngine;
}

/** Adds a Data Integrity proof to a copy of a credential [DI §4.2]. Same input, same bytes. */
export async function signCredential(
  credential: UnsignedCredential,
  { signer, verificationMethod, created, engine = WEB_ENGINE }: SigningOptions,
): Promise<SignedCredential> {
  const options = {
    type: 'DataIntegrityProof',
    created,
    verificationMethod,
    cryptosuite: ISSUING_SUITE.cryptosuite,
    proofPurpose: 'assertionMethod',
  } as const;
  const signature = await signer.sign(await ISSUING_SUITE.hashData(credential, options, engine));
  const proof: DataIntegrityProof = { ...options, proofValue: ISSUING_SUITE.encode(signature) };
  return withProof(credential, proof);
}

/** A copy of a credential with a proof that was made of it, now or before. */
export function withProof(credential: UnsignedCredential, proof: DataIntegrityProof): SignedCredential {
  return { ...credential, proof } as SignedCredential;
}
