/** The reference implementation, with a loader that fetches everything and makes up nothing. */
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { answer } from '../answer.ts';
import type { Credential } from '../verdict.ts';

const MULTIKEY = 'https://w3id.org/security/multikey/v1';

async function documentLoader(url: string) {
  const document = url.startsWith('did:web:') ? await dereference(url) : await fetchJson(url);
  return { contextUrl: null, documentUrl: url, document };
}

/** A DID document, or the verification method that it lists under exactly this URL. */
async function dereference(didUrl: string): Promise<object> {
  const [did = '', fragment] = didUrl.split('#');
  const [host = '', ...path] = did.slice('did:web:'.length).split(':').map(decodeURIComponent);
  const document = await fetchJson(
    `https://${host}/${path.length > 0 ? path.join('/') : '.well-known'}/did.json`,
  );
  if (document.id !== did) throw new Error(`${didUrl} leads to the document of ${document.id}`);
  if (fragment === undefined) return document;
  const method = document.verificationMethod?.find(({ id }) => id === didUrl);
  if (!method) throw new Error(`${did} does not list ${didUrl}`);
  return { '@context': MULTIKEY, ...method };
}

interface DidDocument {
  readonly id: string;
  readonly verificationMethod?: readonly { readonly id: string }[];
}

const fetched = new Map<string, Promise<DidDocument>>();

function fetchJson(url: string): Promise<DidDocument> {
  const known = fetched.get(url) ?? fetch(url).then((response) => response.json());
  fetched.set(url, known);
  return known;
}

async function verify(credential: Credential, now: Date) {
  const suite = new DataIntegrityProof({ cryptosuite });
  return vc.verifyCredential({
    credential,
    suite,
    documentLoader,
    checkStatus: (options) => checkStatus({ ...options, suite, documentLoader }),
    now,
  });
}

await answer(async (credential) => {
  const result = await verify(credential, new Date());
  const expired = result.error?.message.includes('is after "validUntil"') ?? false;
  // An expired credential is refused before its signature is looked at: ask for a day on which it was valid.
  const checked = expired ? await verify(credential, new Date(credential.validFrom)) : result;
  const revoked = checked.statusResult?.results?.some(({ status }) => status);
  const reason = checked.error?.errors?.join('; ') ?? checked.error?.message;
  return { signed: checked.verified, revoked, expired, reason };
});
