import type { DateTime } from '../lib/date-time.ts';
import { type MemoCache, memoise } from '../lib/memoise.ts';
import { type ProofEngine, WEB_ENGINE } from '../proof/data-integrity/engine.ts';
import type { FetchedDocument } from './document-fetcher.ts';
import { LIMITS } from './limits.ts';
import type { VerifyOptions } from './options.ts';
import type { Result } from './result.ts';
import type { StatusList } from './status/genuine-status-list.ts';

/** What the checks of one verification share, or those of many at one moment. */
export interface Session {
  readonly now: DateTime;
  readonly engine: ProofEngine;
  /** Fetches a JSON document over https; each URL once, and only so many. Never throws. */
  readonly fetchJson: (url: string, maxBytes: number) => Promise<FetchedDocument>;
  /** Status lists that were asked for, by address and issuer: each is verified once. */
  readonly statusLists: MemoCache<Promise<Result<StatusList>>>;
}

const ACCEPT = 'application/json, application/ld+json;q=0.9, application/vc;q=0.9, */*;q=0.1';

/** Opens a session: the caller's clock, network and engine, within limits. */
export function openSession(options: VerifyOptions, maxFetches: number = LIMITS.fetches): Session {
  const cache = new Map<unknown, Promise<FetchedDocument>>();
  const fetchJson = memoise(
    (url: string, maxBytes: number) =>
      cache.size < maxFetches ? fetchSafely(url, maxBytes, options) : tooMany,
    { cache },
  );
  const { now, engine = WEB_ENGINE } = options;
  return { now, engine, fetchJson, statusLists: new Map() };
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
