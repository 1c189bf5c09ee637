import { isLocalHost } from '../lib/local-host.ts';
import type { DocumentFetcher, FetchedDocument } from '../verify/document-fetcher.ts';

/** Fetches nothing. */
export const offlineFetcher: DocumentFetcher = async () => ({ kind: 'offline' });

/** A fetcher that remembers whether the network ever failed, to tell "could not ask" from "no answer to be had". */
export function watchFetcher(fetch: DocumentFetcher): { fetch: DocumentFetcher; hasFailed: () => boolean } {
  let failed = false;
  const watched: DocumentFetcher = async (url, request) => {
    const document = await fetch(url, request);
    failed ||= document.kind === 'unreachable';
    return document;
  };
  return { fetch: watched, hasFailed: () => failed };
}

/**
 * A preview on this machine has no certificate: where the user named http://localhost:PORT, what a did:web asks of
 * https at the same host and port is fetched by http. Other hosts are not affected.
 */
export function localPreviewFetcher(fetch: DocumentFetcher, source: string): DocumentFetcher {
  const preview = URL.parse(source);
  if (preview?.protocol !== 'http:' || !isLocalHost(preview.hostname)) return fetch;
  const secure = `https://${preview.host}/`;
  return async (url, request) => {
    if (!url.startsWith(secure)) return fetch(url, request);
    return asSecure(await fetch(`http://${preview.host}/${url.slice(secure.length)}`, request));
  };
}

function asSecure(document: FetchedDocument): FetchedDocument {
  return document.kind === 'found'
    ? { ...document, url: document.url.replace(/^http:/, 'https:') }
    : document;
}
