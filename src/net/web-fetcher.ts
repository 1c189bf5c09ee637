import type { IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { errorCode } from '../lib/error-code.ts';
import { isLocalHost } from '../lib/local-host.ts';
import type { DocumentFetcher, FetchedDocument, FetchRequest } from '../verify/document-fetcher.ts';
import { type Connecting, Forbidden, openRequest } from './connection.ts';
import { readBody } from './read-body.ts';

/** Bounds of one document, redirects included. */
const MAX_BYTES = 1024 * 1024;
const MAX_REDIRECTS = 3;
const SECONDS = 10;

/**
 * Fetches over https: at most 1 MB, 10 seconds and 3 redirects, from public addresses only. With `allowLocal`,
 * because the user named this machine, also over http from it. Sends no cookies and no credentials.
 */
export function createWebFetcher(connecting: Connecting): DocumentFetcher {
  return async (address, request) => {
    const deadline = AbortSignal.timeout(connecting.milliseconds ?? SECONDS * 1000);
    try {
      return await follow(address, request, connecting, deadline);
    } catch (error) {
      return describeFailure(error, deadline);
    }
  };
}

async function follow(
  address: string,
  request: FetchRequest,
  connecting: Connecting,
  deadline: AbortSignal,
): Promise<FetchedDocument> {
  let url = URL.parse(address);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    if (!url) return refused('its address is not well-formed');
    if (!mayFetch(url, connecting.allowLocal)) return refused('only https addresses are fetched');
    const answer = await openRequest(url, { headers: { accept: request.accept } }, connecting, deadline);
    const target = redirectOf(answer, url);
    if (target === undefined) return await read(answer, url, Math.min(request.maxBytes, MAX_BYTES));
    answer.destroy();
    url = target;
  }
  return refused(`it redirects more than ${MAX_REDIRECTS} times`);
}

/** Whether an address is one that is fetched: https, or http on this machine where the user named it. */
export function mayFetch(url: URL, allowLocal: boolean): boolean {
  if (url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && allowLocal && isLocalHost(url.hostname));
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return undefined;
  return URL.parse(headers.location, from);
}

async function read(answer: IncomingMessage, url: URL, limit: number): Promise<FetchedDocument> {
  const { statusCode: status = 0, headers } = answer;
  if (status !== 200) {
    answer.destroy();
    if (status === 404 || status === 410) return { kind: 'missing', status };
    return { kind: 'unreachable', reason: `it answers with HTTP status ${status}` };
  }
  const bytes = decode(await readBody(answer, limit), headers['content-encoding'], limit);
  return { kind: 'found', url: url.href, contentType: headers['content-type'], bytes };
}

/** No compression was asked for; some hosts compress all the same. */
function decode(body: Buffer, encoding: string | undefined, limit: number): Uint8Array {
  if (encoding === undefined || encoding === 'identity') return body;
  if (encoding !== 'gzip')
    throw new Forbidden(`it is encoded as ${encoding.slice(0, 20)}, which was not asked for`);
  try {
    return gunzipSync(body, { maxOutputLength: limit });
  } catch (error) {
    throw errorCode(error) === 'ERR_BUFFER_TOO_LARGE'
      ? new Forbidden(`it has more than ${limit} bytes`)
      : error;
  }
}

const refused = (reason: string) => ({ kind: 'refused', reason }) as const;

/** What went wrong with a request, in plain words. */
export function describeFailure(
  error: unknown,
  deadline: AbortSignal,
): { readonly kind: 'unreachable' | 'refused'; readonly reason: string } {
  if (error instanceof Forbidden) return refused(error.message);
  if (deadline.aborted) return { kind: 'unreachable', reason: `no full answer within ${SECONDS} seconds` };
  const code = errorCode(error);
  const name = code ?? (error instanceof Error ? error.name : typeof error);
  return { kind: 'unreachable', reason: connectionReason(code) ?? `connection failed (${name})` };
}

/** Why there is no connection, by the system's code, in plain words; undefined for a code that is not known. */
export function connectionReason(code: string | undefined): string | undefined {
  return REASONS[code ?? ''];
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host’s name cannot be looked up',
  ECONNREFUSED: 'the host refuses the connection',
  ECONNRESET: 'the host broke the connection',
  CERT_HAS_EXPIRED: 'the host’s certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the host’s certificate is not trusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'the host’s certificate is not trusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the host’s certificate is not trusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the host’s certificate is not trusted',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the host’s certificate is for another name',
};
