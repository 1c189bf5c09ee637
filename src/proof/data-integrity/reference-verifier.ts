import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import { loadContext } from '../../contexts/document-loader.ts';
import type { IssuerDocument, JsonObject, SignedCredential } from '../../credential/documents.ts';
import { type DateTime, toMilliseconds } from '../../lib/date-time.ts';

/** What the reference implementation says of a document. */
export type ReferenceAnswer =
  | { readonly verified: true }
  | { readonly verified: false; readonly reason: string };

/**
 * Verifies a signed document with @digitalbazaar/vc, which shares no code with our own pipeline. `controllers` are
 * the DID documents it may resolve; `at` is a moment at which the document is valid. Status is not asked here.
 */
export async function verifyWithReference(
  credential: SignedCredential,
  { controllers, at }: { controllers: readonly IssuerDocument[]; at: DateTime },
): Promise<ReferenceAnswer> {
  const { verified, error } = await verifyCredential({
    credential: structuredClone(credential),
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader: (url) => resolve(url, controllers),
    checkStatus: async () => ({ verified: true }),
    now: new Date(toMilliseconds(at)),
  });
  return verified ? { verified } : { verified, reason: reasonOf(error) };
}

function reasonOf(error: (Error & { errors?: Error[] }) | undefined): string {
  return [error, ...(error?.errors ?? [])].map((each) => each?.message).join('; ');
}

/** Contexts, DID documents, and the single keys inside them. */
async function resolve(url: string, controllers: readonly IssuerDocument[]): Promise<unknown> {
  const [did] = url.split('#');
  const controller = controllers.find((each) => each.id === did);
  if (!controller) return loadContext(url);
  const methods = controller['verificationMethod'] as readonly JsonObject[];
  const method = methods.find((each) => each['id'] === url);
  const document = method ? { '@context': 'https://w3id.org/security/multikey/v1', ...method } : controller;
  return { contextUrl: null, documentUrl: url, document };
}
