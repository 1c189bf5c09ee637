import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { loadContext } from '../src/contexts/document-loader.ts';
import { parsePrivateKey } from '../src/keys/signer.ts';
import { type DateTime, fromMilliseconds } from '../src/lib/date-time.ts';

/** When everything is said to have been signed. */
export const CREATED: DateTime = fromMilliseconds(1_790_000_000_000);

/** Issues as everybody does: `vc.issue` of the reference implementation, with contexts at hand. */
export async function referenceIssuer(secretKeyMultibase: string, controller: string) {
  const publicKeyMultibase = parsePrivateKey(secretKeyMultibase)?.publicKey.multikey;
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
