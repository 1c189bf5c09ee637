import type { JsonObject, SignedCredential, UnsignedCredential } from '../credential/documents.ts';
import type { Signer } from '../keys/signer.ts';
import type { DateTime } from '../lib/date-time.ts';
import { definedMembers } from '../lib/defined-members.ts';
import { inPassing } from '../lib/in-passing.ts';
import { createNodeEngine } from '../proof/data-integrity/node-engine.ts';
import { signCredential } from '../proof/data-integrity/sign-credential.ts';
import { checkIssuance } from '../verify/checks/issuance.ts';
import { endorsementCredentialRule } from '../verify/conformance/credential.ts';
import { hasType, isObject } from '../verify/json.ts';
import { disprovingCode } from '../verify/outcome.ts';
import { readJsonBytes } from '../verify/read-json.ts';
import { openSession } from '../verify/session.ts';

/** Who signs a request: by default under the did:key of the key itself. */
export interface RequestSigner {
  readonly signer: Signer;
  /** A did:web or did:key. */
  readonly did?: string | undefined;
  readonly name?: string | undefined;
  readonly now: DateTime;
}

/** What became of a request. `why` in plain words. */
export type SignedRequest = { readonly signed: SignedCredential } | { readonly why: string };

/** Signs a request for an endorsement, offline: it is signed only where verifiers would take it. */
export async function signRequest(bytes: Uint8Array, options: RequestSigner): Promise<SignedRequest> {
  const read = readJsonBytes(bytes);
  if (!read.ok) return { why: inPassing(read.check.message) };
  const request = read.value;
  if (!isObject(request) || !hasType(request, 'EndorsementCredential'))
    return { why: 'it is no request for an endorsement' };
  if (request['proof'] !== undefined) return { why: 'it is signed already' };
  const signed = await sign(request as JsonObject, options);
  const fault = await faultOf(signed, options);
  return fault === undefined ? { signed } : { why: inPassing(fault) };
}

function sign(request: JsonObject, { signer, did, name, now }: RequestSigner): Promise<SignedCredential> {
  const key = signer.publicKey.name;
  const id = did ?? `did:key:${key}`;
  const issuer = definedMembers({ id, type: ['Profile'], name });
  const unsigned = { ...request, issuer, validFrom: now } as object as UnsignedCredential;
  return signCredential(unsigned, {
    signer,
    verificationMethod: `${id}#${key}`,
    created: now,
    engine: createNodeEngine(),
  });
}

/** What a verifier would say against it, but for the keys of a did:web, which are the endorser's to publish. */
async function faultOf(document: SignedCredential, { now }: RequestSigner): Promise<string | undefined> {
  const kind = { rule: endorsementCredentialRule, openBadges: true };
  const session = openSession({ now, fetch: async () => ({ kind: 'offline' }), engine: createNodeEngine() });
  const { checks } = await checkIssuance(document, kind, session);
  const code = disprovingCode(checks);
  if (code === undefined || code === 'issuer-key/offline') return undefined;
  return checks.find((each) => each.code === code)?.message;
}
