import { credentialLink, isPage, jsonAddress } from './credential-page.ts';
import type { DocumentFetcher, FetchedDocument } from './document-fetcher.ts';

/** At most 128 bytes: with more, browsers ask a host for permission first [Fetch, CORS-safelisted request-header]. */
const ACCEPT =
  'application/vc, application/vc+ld+json, application/ld+json, application/json;q=.9, application/*;q=.8, image/*;q=.5, */*;q=.1';

/** What an address led to: bytes to verify, or why there are none. `url` is what was asked last. */
export type FetchedCredential = FetchedDocument & { readonly asked: string };

/**
 * Fetches the credential that an address leads to: the credential itself, an image with it inside, or the page that
 * links to it. A page that leads to no credential is `missing`, with status 200.
 */
export async function fetchCredential(
  address: string,
  fetch: DocumentFetcher,
  maxBytes: number,
): Promise<FetchedCredential> {
  const request = { accept: ACCEPT, maxBytes };
  const first = await fetch(address, request);
  if (first.kind !== 'found' || !isPage(first.bytes, first.contentType)) return { ...first, asked: address };
  const target = credentialLink(new TextDecoder().decode(first.bytes), first.url) ?? jsonAddress(first.url);
  const second = await fetch(target, request);
  const leadsNowhere =
    second.kind === 'missing' || (second.kind === 'found' && isPage(second.bytes, second.contentType));
  return leadsNowhere ? { kind: 'missing', status: 200, asked: address } : { ...second, asked: target };
}
