import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadContext } from '../../../../src/contexts/document-loader.ts';
import type {
  IssuerDocument,
  SignedCredential,
  UnsignedCredential,
} from '../../../../src/credential/documents.ts';
import { generateKey } from '../../../../src/keys/signer.ts';
import type { DateTime } from '../../../../src/lib/date-time.ts';
import { createNodeEngine } from '../../../../src/proof/data-integrity/node-engine.ts';
import { verifyWithReference } from '../../../../src/proof/data-integrity/reference-verifier.ts';
import { signCredential } from '../../../../src/proof/data-integrity/sign-credential.ts';
import { randomCredential } from './random-credential.ts';

const CONTROLLER = 'did:web:badges.example:issuers:club';
const CREATED = '2026-11-01T00:00:00Z' as DateTime;
const { signer, exportPrivateKey } = generateKey();
const METHOD = `${CONTROLLER}#${signer.publicKey.multikey}`;

/** How the reference implementation signs, with the same key. */
async function issueByReference(credential: UnsignedCredential): Promise<object> {
  const key = await Ed25519Multikey.from({
    '@context': 'https://w3id.org/security/multikey/v1',
    id: METHOD,
    type: 'Multikey',
    controller: CONTROLLER,
    publicKeyMultibase: signer.publicKey.multikey,
    secretKeyMultibase: exportPrivateKey(),
  });
  const suite = new DataIntegrityProof({ signer: key.signer(), cryptosuite, date: CREATED });
  return vc.issue({ credential: structuredClone(credential), suite, documentLoader: loadContext });
}

const controllers: readonly IssuerDocument[] = [
  {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: CONTROLLER,
    type: ['Profile'],
    name: 'Club',
    verificationMethod: [
      { id: METHOD, type: 'Multikey', controller: CONTROLLER, publicKeyMultibase: signer.publicKey.name },
    ],
    assertionMethod: [METHOD],
  },
];

const options = { signer, verificationMethod: METHOD, created: CREATED };

describe('our pipeline and @digitalbazaar/vc', () => {
  it('sign 500 credentials of random shape alike, byte for byte', async () => {
    const engine = createNodeEngine();
    let signed = 0;
    await fc.assert(
      fc.asyncProperty(randomCredential, async (credential) => {
        const theirs = await issueByReference(credential);
        const ours = await signCredential(credential, { ...options, engine });
        expect(ours).toEqual(theirs);
        signed++;
      }),
      { numRuns: 500 },
    );
    expect(signed).toBe(500);
  }, 300_000);

  it('verify each other, and notice a change', async () => {
    await fc.assert(
      fc.asyncProperty(randomCredential, async (draft) => {
        const issuer = { ...(draft['issuer'] as object), id: CONTROLLER };
        const signed = await signCredential({ ...draft, issuer } as UnsignedCredential, options);
        const at = signed['validFrom'] as DateTime;
        expect(await verifyWithReference(signed, { controllers, at })).toEqual({ verified: true });
        const changed = {
          ...signed,
          id: 'urn:uuid:00000000-0000-4000-8000-000000000000',
        } as SignedCredential;
        expect((await verifyWithReference(changed, { controllers, at })).verified).toBe(false);
      }),
      { numRuns: 25 },
    );
  });
});
