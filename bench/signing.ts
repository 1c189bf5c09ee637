import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { loadContext } from '../src/contexts/document-loader.ts';
import type { UnsignedCredential } from '../src/credential/documents.ts';
import { type DateTime, fromMilliseconds } from '../src/lib/date-time.ts';
import { generateKey, parsePrivateKey } from '../src/proof/key.ts';
import { createShapeCanonizer } from '../src/proof/shape-canonizer.ts';
import { signCredential } from '../src/proof/sign.ts';
import { sampleCredential } from './sample-credential.ts';

const CREDENTIALS = 300;
const ROUNDS = 5;

/** Signs the same credentials by our pipeline and by a plain `vc.issue` loop, in turn, and gives the ratio of the medians. */
export async function benchSigning(): Promise<{
  name: string;
  ours: number;
  baseline: number;
  unit: string;
}> {
  const { exportPrivateKey, signer } = generateKey();
  const controller = 'did:web:badges.example:issuers:harbour';
  const verificationMethod = `${controller}#${signer.publicKeyMultibase}`;
  const credentials = Array.from({ length: CREDENTIALS }, (_, index) => sampleCredential(index));
  const reference = await referenceIssuer(exportPrivateKey(), controller);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await time(() => signAll(credentials, exportPrivateKey(), verificationMethod)));
    theirs.push(await time(() => issueAll(credentials, reference)));
  }
  return {
    name: 'signing, one thread, against a plain vc.issue loop',
    ours: (CREDENTIALS / median(ours)) * 1000,
    baseline: (CREDENTIALS / median(theirs)) * 1000,
    unit: 'credentials/s',
  };
}

async function signAll(credentials: readonly UnsignedCredential[], key: string, verificationMethod: string) {
  const signer = parsePrivateKey(key);
  if (!signer) throw new Error('The key was not read.');
  const canonize = createShapeCanonizer();
  for (const credential of credentials) {
    await signCredential(credential, { signer, verificationMethod, created: CREATED, canonize });
  }
}

const CREATED: DateTime = fromMilliseconds(1_790_000_000_000);

async function issueAll(
  credentials: readonly UnsignedCredential[],
  issue: (credential: object) => Promise<unknown>,
) {
  for (const credential of credentials) await issue(structuredClone(credential));
}

async function referenceIssuer(secretKeyMultibase: string, controller: string) {
  const publicKeyMultibase = parsePrivateKey(secretKeyMultibase)?.publicKeyMultibase;
  const id = `${controller}#${publicKeyMultibase}`;
  const key = await Ed25519Multikey.from({
    '@context': 'https://w3id.org/security/multikey/v1',
    id,
    controller,
    type: 'Multikey',
    publicKeyMultibase,
    secretKeyMultibase,
  });
  return (credential: object) => {
    const suite = new DataIntegrityProof({ signer: key.signer(), cryptosuite, date: CREATED });
    return vc.issue({ credential, suite, documentLoader: loadContext });
  };
}

async function time(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
