import type { DateTime } from '../lib/date-time.ts';
import { type Canonizer, canonize } from '../proof/canonize.ts';
import type { FetchedDocument } from './document-fetcher.ts';
import { LIMITS } from './limits.ts';
import type { VerifyOptions } from './options.ts';

/** What one verification shares among its checks. */
export interface Session {
  readonly now: DateTime;
  readonly canonize: Canonizer;
  /** Fetches a JSON document over https; each URL once, and only so many. Never throws. */
  readonly fetchJson: (url: string, maxBytes: number) => Promise<FetchedDocument>;
}

const ACCEPT = 'application/json, application/ld+json;q=0.9, application/vc;q=0.9, */*;q=0.1';

/** Opens a session: the caller's clock, network and canonizer, within limits. */
export function openSession(options: VerifyOptions): Session {
  const fetched = new Map<string, Promise<FetchedDocument>>();
  const fetchJson = (url: string, maxBytes: number) => {
    let document = fetched.get(url);
    if (!document) {
      document = fetched.size < LIMITS.fetches ? fetchSafely(url, maxBytes, options) : tooMany;
      fetched.set(url, document);
    }
    return document;
  };
  return { now: options.now, canonize: options.canonize ?? canonize, fetchJson };
}

const tooMany: Promise<FetchedDocument> = Promise.resolve({ kind: 'refused', reason: 'too many documents' });

async function fetchSafely(
  url: string,
  maxBytes: number,
  { fetch }: VerifyOptions,
): Promise<FetchedDocument> {
  if (!isSecureUrl(url)) return { kind: 'refused', reason: 'not an https address' };
  try {
    const document = await fetch(url, { accept: ACCEPT, maxBytes });
    const tooLong = document.kind === 'found' && document.bytes.length > maxBytes;
    return tooLong ? { kind: 'refused', reason: 'the answer is too long' } : document;
  } catch {
    return { kind: 'unreachable', reason: 'the request failed' };
  }
}

/** Whether an address may be looked up: https, of sane length, without a password in it. */
export function isSecureUrl(text: string): boolean {
  if (text.length > LIMITS.url || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
}
