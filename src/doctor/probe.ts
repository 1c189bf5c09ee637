import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { type Connecting, Forbidden, openRequest, type RequestHead } from '../net/connection.ts';
import { readBody } from '../net/read-body.ts';
import { describeFailure, mayFetch } from '../net/web-fetcher.ts';

/** Bounds of one answer. */
const MAX_BYTES = 2 * 1024 * 1024;
const MILLISECONDS = 10_000;

/** What a host answered, whatever it is. Redirects are not followed: they are answers. */
export interface Answer {
  /** 0 where there was no answer. */
  readonly status: number;
  /** Why there was none: it did not come, or our own rules forbid it. */
  readonly failure?: { readonly kind: 'unreachable' | 'refused'; readonly reason: string } | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
  /** When the host's certificate ends, in milliseconds; undefined without one. */
  readonly certificateEnds?: number | undefined;
}

/** Sends a request to a whole URL. Never throws. */
export type Probe = (address: string, head?: Partial<RequestHead>) => Promise<Answer>;

/** A probe under the rules of every fetch: https and public addresses, or this machine where the user named it. */
export function createProbe(connecting: Connecting): Probe {
  return async (address, { method = 'GET', headers = {} } = {}) => {
    const deadline = AbortSignal.timeout(connecting.milliseconds ?? MILLISECONDS);
    try {
      const url = URL.parse(address);
      if (!url || !mayFetch(url, connecting.allowLocal))
        throw new Forbidden('only https addresses are asked');
      const incoming = await openRequest(url, { method, headers }, connecting, deadline);
      const certificateEnds = endOfCertificate(incoming);
      const { statusCode: status = 0, headers: answered } = incoming;
      return { status, headers: answered, body: await readBody(incoming, MAX_BYTES), certificateEnds };
    } catch (error) {
      const failure = describeFailure(error, deadline);
      return { status: 0, failure, headers: {}, body: new Uint8Array() };
    }
  };
}

function endOfCertificate({ socket }: IncomingMessage): number | undefined {
  const { valid_to: end } = (socket as Partial<TLSSocket>).getPeerCertificate?.() ?? {};
  return end === undefined ? undefined : Date.parse(end);
}
