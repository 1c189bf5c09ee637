import { fromPublicKeyMultibase } from '../../lib/multibase.ts';
import { type Check, check } from '../answers.ts';
import type { ReadableProof } from '../checks/proof-form.ts';
import { LIMITS } from '../limits.ts';
import { found, type Result, refused } from '../result.ts';
import type { Session } from '../session.ts';
import { fetchControllerDocument } from './controller-document.ts';
import { lifetimeFault } from './key-lifetime.ts';
import { publicKeyOf } from './public-key.ts';
import { findVerificationMethod } from './verification-method.ts';

/** A key that is the issuer's, and by whose word. */
export interface ControllerKey {
  readonly publicKeyMultibase: string;
  readonly check: Check;
}

/**
 * The issuer's key that a proof names, from the issuer's own document [CID §3.3]. Never from the fragment of
 * the key's URL, though it may look like a key: anybody can write any key there.
 */
export async function findIssuerKey(
  { proof, verificationMethod: url }: ReadableProof,
  issuerId: string,
  session: Session,
): Promise<Result<ControllerKey>> {
  const [controller = '', fragment = '', ...rest] = url.split('#');
  if (fragment === '' || rest.length > 0 || url.length > LIMITS.url)
    return refused('issuer-key/method-malformed');
  if (controller !== issuerId) return refused('issuer-key/issuer-differs');
  if (controller.startsWith('did:key:')) return keyInDid(controller, fragment);

  const fetched = await fetchControllerDocument(controller, session);
  if (!fetched.ok) return fetched;
  const { document, host } = fetched.value;
  const method = findVerificationMethod(document, url);
  if (!method.ok) return method;
  const fault = lifetimeFault(method.value, proof, session);
  if (fault) return refused(fault);
  const key = publicKeyOf(method.value);
  if (!key.ok) return key;
  return found({ publicKeyMultibase: key.value, check: check('issuer-key/authorised', { detail: host }) });
}

/** A did:key is its own document: one key, authorised for everything [did:key §3.1]. */
function keyInDid(did: string, fragment: string): Result<ControllerKey> {
  const publicKeyMultibase = did.slice('did:key:'.length);
  if (!fromPublicKeyMultibase(publicKeyMultibase)) return refused('issuer-key/identifier-not-supported');
  if (fragment !== publicKeyMultibase) return refused('issuer-key/not-found');
  return found({ publicKeyMultibase, check: check('issuer-key/self-made') });
}
