import { isInFigures } from '../../lib/host-name.ts';
import { isLocalHost } from '../../lib/local-host.ts';
import { readBounded } from '../../lib/read-bounded.ts';
import type { DocumentFetcher, FetchedDocument } from '../../verify/document-fetcher.ts';

/** Why a document could not be had, as far as a browser lets a page know. */
export type Failure = 'offline' | 'slow' | 'closed' | 'private' | 'too-large' | 'error' | 'unreachable';

/** The network as a page has it: within bounds. */
export interface Network {
  readonly fetch: DocumentFetcher;
  /** Why documents could not be had, by their addresses. */
  readonly failures: ReadonlyMap<string, Failure>;
  /** Hosts for whom a document that was given spoke. */
  readonly spokenFor: ReadonlySet<string>;
}

/** Of one document, redirects included. */
const MAX_BYTES = 1024 * 1024;
const MILLISECONDS = 10_000;

/**
 * Opens the network for one verdict. Only https is asked, and never a host on this machine or in its network, unless
 * the page itself comes from this machine. No cookies, no referrer. `given` are documents that need not be asked for.
 */
export function openNetwork(page: URL, given: ReadonlyMap<string, Uint8Array> = new Map()): Network {
  const failures = new Map<string, Failure>();
  const spokenFor = new Set<string>();
  const ask = async (address: string, accept: string, maxBytes: number): Promise<FetchedDocument> => {
    const url = new URL(address);
    const bytes = given.get(address);
    if (bytes) {
      spokenFor.add(url.host);
      return { kind: 'found', url: address, bytes };
    }
    const answer = mayAsk(url, page) ? await request(url, page, accept, maxBytes) : 'private';
    if (typeof answer !== 'string') return answer;
    failures.set(address, answer);
    const kind = answer === 'private' || answer === 'too-large' ? 'refused' : 'unreachable';
    return { kind, reason: answer };
  };
  const fetch: DocumentFetcher = (url, { accept, maxBytes }) =>
    ask(url, accept, Math.min(maxBytes, MAX_BYTES));
  return { fetch, failures, spokenFor };
}

function mayAsk(url: URL, page: URL): boolean {
  if (url.origin === page.origin) return true;
  if (url.username !== '' || url.password !== '') return false;
  return isLocalHost(page.hostname)
    ? url.protocol === 'https:' || isLocalHost(url.hostname)
    : url.protocol === 'https:' && !isPrivateHost(url.hostname);
}

async function request(
  url: URL,
  page: URL,
  accept: string,
  maxBytes: number,
): Promise<FetchedDocument | Failure> {
  const signal = AbortSignal.timeout(MILLISECONDS);
  try {
    const asked = insecurePreview(url, page);
    const answer = await fetch(asked, {
      headers: { accept },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      signal,
    });
    const found = new URL(answer.url);
    if (found.origin !== asked.origin && !mayAsk(found, page)) return 'private';
    if (answer.status === 404 || answer.status === 410) return { kind: 'missing', status: answer.status };
    if (answer.status !== 200) return 'error';
    const bytes = answer.body ? await readBounded(answer.body, maxBytes) : new Uint8Array();
    if (!bytes) return 'too-large';
    const contentType = answer.headers.get('content-type') ?? undefined;
    const place = asked === url ? answer.url : answer.url.replace(/^http:/, 'https:');
    return { kind: 'found', url: place, contentType, bytes };
  } catch {
    return signal.aborted ? 'slow' : whyUnreachable(url);
  }
}

/** A preview on this machine has no certificate: what a did:web asks of https at the page's own host goes by http. */
function insecurePreview(url: URL, page: URL): URL {
  const isOwn = page.protocol === 'http:' && isLocalHost(page.hostname) && url.host === page.host;
  return isOwn ? new URL(url.href.replace(/^https:/, 'http:')) : url;
}

/** Browsers tell a page only that a request failed. A host that answers a request whose answer stays hidden is there. */
async function whyUnreachable(url: URL): Promise<Failure> {
  if (!navigator.onLine) return 'offline';
  try {
    const signal = AbortSignal.timeout(MILLISECONDS / 2);
    await fetch(url, { mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    return 'closed';
  } catch {
    return 'unreachable';
  }
}

/** Names and figures that lead to this machine, or into the network it stands in [RFC 6761, RFC 6762, RFC 8375]. */
const PRIVATE_NAME = /(^|\.)(localhost|local|internal|lan|home\.arpa|onion)$/;

/**
 * Whether a URL's host cannot be an issuer that others could ask: an address in figures, or a name that means
 * something else in every network. A page cannot see where other names lead; the browser guards that.
 */
function isPrivateHost(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '');
  return isInFigures(name) || PRIVATE_NAME.test(name) || !name.includes('.');
}
