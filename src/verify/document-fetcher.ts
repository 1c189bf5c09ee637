/** What the verdict library asks of the network: one document, within bounds. */
export interface FetchRequest {
  /** For the `Accept` header. */
  readonly accept: string;
  /** The longest body that is read; a longer one is `refused`. */
  readonly maxBytes: number;
}

/** What became of a request. Every way a request can end is a value; a fetcher never throws. */
export type FetchedDocument =
  | {
      readonly kind: 'found';
      /** Where it was found: after redirects, if there were any. */
      readonly url: string;
      readonly contentType?: string | undefined;
      readonly bytes: Uint8Array;
    }
  /** The host answered that it has no such document (404, 410). */
  | { readonly kind: 'missing'; readonly status: number }
  /** No usable answer: no such host, no connection, time out, server error. `reason` in plain words. */
  | { readonly kind: 'unreachable'; readonly reason: string }
  /** Not asked for, or not read to the end, because a rule forbids it: size, redirect, address. `reason` in plain words. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The caller wanted no network. */
  | { readonly kind: 'offline' };

/**
 * Fetches one document by GET. The URL comes from the credential under test and is hostile: an implementation
 * allows only https, keeps time, size and redirects within limits, and sends no credentials.
 */
export type DocumentFetcher = (url: string, request: FetchRequest) => Promise<FetchedDocument>;
