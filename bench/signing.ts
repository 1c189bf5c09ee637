import type { UnsignedCredential } from '../src/credential/documents.ts';
import { generateKey, parsePrivateKey } from '../src/keys/signer.ts';
import { createShapeCanonizer } from '../src/proof/data-integrity/shape-canonizer.ts';
import { signCredential } from '../src/proof/data-integrity/sign-credential.ts';
import { CREATED, referenceIssuer } from './reference-issuer.ts';
import { median, type Row, time } from './row.ts';
import { sampleCredential } from './sample-credential.ts';

const CREDENTIALS = 300;
const ROUNDS = 5;

/** Signs the same credentials by our pipeline and by a plain `vc.issue` loop, in turn, and gives the ratio of the medians. */
export async function benchSigning(): Promise<Row> {
  const { exportPrivateKey, signer } = generateKey();
  const controller = 'did:web:badges.example:issuers:harbour';
  const verificationMethod = `${controller}#${signer.publicKey.multikey}`;
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

async function issueAll(
  credentials: readonly UnsignedCredential[],
  issue: (credential: object) => Promise<unknown>,
) {
  for (const credential of credentials) await issue(structuredClone(credential));
}
