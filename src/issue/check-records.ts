import type { SignedCredential } from '../credential/documents.ts';
import { canonize } from '../proof/data-integrity/canonize.ts';
import { createNodeEngine } from '../proof/data-integrity/node-engine.ts';
import { suiteOf } from '../proof/data-integrity/suites/index.ts';
import { verifySignature } from '../proof/data-integrity/verify-signature.ts';
import type { Unverifiable } from './check-verdicts.ts';
import type { IssuedSite } from './issued-site.ts';

/**
 * Every learner record and every endorsement of a signed site whose signature is not right, by the key that its issuer
 * publishes. The canonical form comes from the JSON-LD processor.
 */
export async function checkRecords(issued: IssuedSite): Promise<Unverifiable[]> {
  const documents = [
    ...issued.records.map(({ credential }) => credential),
    ...issued.endorsements.flatMap(({ signed }) => signed ?? []),
  ];
  const found: Unverifiable[] = [];
  for (const document of documents)
    if (!(await isRight(document, issued)))
      found.push({ document: document.id, reason: 'its signature is not that of its issuer' });
  return found;
}

async function isRight(document: SignedCredential, { site }: IssuedSite): Promise<boolean> {
  const { proof } = document;
  const suite = suiteOf(proof);
  const [, publicKeyMultibase] = proof.verificationMethod.split('#');
  const keys = [...site.issuers.values()].flatMap((issuer) => issuer.keys);
  const isPublished = keys.some(({ publicKey }) => publicKey.multikey === publicKeyMultibase);
  if (!suite || publicKeyMultibase === undefined || !isPublished) return false;
  return verifySignature({ document, proof, suite, publicKeyMultibase, engine: createNodeEngine(canonize) });
}
