import { EXIT, LanyardError, problem } from '../../errors.ts';
import type { DocumentFetcher, FetchedDocument } from '../../verify/document-fetcher.ts';
import { usageFault } from '../fault.ts';
import { MAX_INPUT_BYTES, readInput } from '../read-input.ts';
import { credentialLink, isPage, jsonAddress } from './credential-link.ts';

const ACCEPT =
  'application/vc, application/vc+ld+json, application/ld+json, application/json;q=0.9, image/png;q=0.5, image/svg+xml;q=0.5, */*;q=0.1';

/** The bytes of what is to be verified: a file, standard input ("-"), or whatever an address or its page leads to. */
export async function openCredential(source: string, fetch: DocumentFetcher): Promise<Uint8Array> {
  if (/^https?:\/\//i.test(source)) return fetchCredential(source, fetch);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) throw usageFault('network/not-a-url', { found: source });
  return readInput(source);
}

async function fetchCredential(address: string, fetch: DocumentFetcher): Promise<Uint8Array> {
  const request = { accept: ACCEPT, maxBytes: MAX_INPUT_BYTES };
  const first = found(await fetch(address, request), address);
  if (!isPage(first.bytes, first.contentType)) return first.bytes;
  const target = credentialLink(new TextDecoder().decode(first.bytes), first.url) ?? jsonAddress(first.url);
  const second = await fetch(target, request);
  if (second.kind === 'missing') throw networkFault('network/no-credential', { url: address });
  const credential = found(second, target);
  if (isPage(credential.bytes, credential.contentType))
    throw networkFault('network/no-credential', { url: address });
  return credential.bytes;
}

type Found = Extract<FetchedDocument, { kind: 'found' }>;

function found(document: FetchedDocument, url: string): Found {
  switch (document.kind) {
    case 'found':
      return document;
    case 'missing':
      throw networkFault('network/missing', { url, status: document.status });
    case 'offline':
      throw usageFault('network/offline', { url });
    default:
      throw networkFault(`network/${document.kind}`, { url, reason: document.reason });
  }
}

function networkFault(...[code, values]: Parameters<typeof problem<NetworkCode>>): LanyardError {
  return new LanyardError([problem(code, values)], EXIT.network);
}

type NetworkCode = 'network/missing' | 'network/unreachable' | 'network/refused' | 'network/no-credential';
