import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { loadContext } from '../../src/contexts/document-loader.ts';
import { paths, urlOf } from '../../src/credential/urls.ts';
import type { IssuedSite } from '../../src/issue/issued-site.ts';
import { parsePrivateKey } from '../../src/keys/signer.ts';
import type { DocumentFetcher } from '../../src/verify/document-fetcher.ts';

/** Issues as everybody does: `vc.issue` of the reference implementation, with contexts at hand. */
export async function referenceIssuer(secretKeyMultibase: string) {
  const publicKeyMultibase = parsePrivateKey(secretKeyMultibase)?.publicKey.multikey;
  const controller = 'did:web:badges.club.test:issuers:harbour';
  const id = `${controller}#${publicKeyMultibase}`;
  const context = 'https://w3id.org/security/multikey/v1';
  const fields = { id, controller, type: 'Multikey', publicKeyMultibase, secretKeyMultibase };
  const key = await Ed25519Multikey.from({ '@context': context, ...fields });
  return (credential: object) => {
    const suite = new DataIntegrityProof({ signer: key.signer(), cryptosuite, date: '2026-11-20T12:00:00Z' });
    return vc.issue({ credential, suite, documentLoader: loadContext });
  };
}

/** Verifies as everybody does: `vc.verifyCredential`, with contexts and issuers at hand. Throws where one is not genuine. */
export function referenceVerifier(issued: IssuedSite): (credential: object) => Promise<void> {
  const controllers = new Map(issued.issuers.map(({ did, document }) => [String(did), document]));
  const documentLoader = async (url: string) => {
    const controller = controllers.get(url.split('#')[0] ?? '');
    if (!controller) return loadContext(url);
    const methods = controller['verificationMethod'];
    const method = Array.isArray(methods) ? methods.find((each) => Object(each).id === url) : undefined;
    const key = method && { '@context': 'https://w3id.org/security/multikey/v1', ...Object(method) };
    return { contextUrl: null, documentUrl: url, document: key ?? controller };
  };
  return async (credential) => {
    const suite = new DataIntegrityProof({ cryptosuite });
    const now = new Date(Object(credential).validFrom);
    const checkStatus = async () => ({ verified: true });
    const answer = await vc.verifyCredential({ credential, suite, documentLoader, checkStatus, now });
    if (!answer.verified) throw new Error(`The reference refuses ${Object(credential).id}.`);
  };
}

/** Answers as the finished site would: issuers and status lists, from memory. */
export function fetcherOf({ site, issuers, statusLists }: IssuedSite): DocumentFetcher {
  const didUrl = (id: (typeof issuers)[number]['issuer']['id']) =>
    urlOf(site.config.site, paths.issuerDid(id));
  const documents: [string, object][] = [
    ...issuers.map(({ issuer, document }): [string, object] => [didUrl(issuer.id), document]),
    ...statusLists.map(({ credential }): [string, object] => [credential.id, credential]),
  ];
  const bytes = new Map(documents.map(([url, document]) => [url, Buffer.from(JSON.stringify(document))]));
  return async (url) => {
    const found = bytes.get(url);
    return found ? { kind: 'found', url, bytes: found } : { kind: 'missing', status: 404 };
  };
}
