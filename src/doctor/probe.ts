import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { type Connecting, Forbidden, openRequest, type RequestHead } from '../net/connection.ts';
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
      return { status, headers: answered, body: await readBody(incoming), certificateEnds };
    } catch (error) {
      const failure = describeFailure(error as NodeJS.ErrnoException, deadline);
      return { status: 0, failure, headers: {}, body: new Uint8Array() };
    }
  };
}

async function readBody(incoming: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new Forbidden(`it has more than ${MAX_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function endOfCertificate({ socket }: IncomingMessage): number | undefined {
  const { valid_to: end } = (socket as Partial<TLSSocket>).getPeerCertificate?.() ?? {};
  return end === undefined ? undefined : Date.parse(end);
}

/** Lets only so many of the calls run at once. */
export function atMost<Parameters extends unknown[], Result>(
  limit: number,
  work: (...parameters: Parameters) => Promise<Result>,
): (...parameters: Parameters) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (...parameters) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work(...parameters);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
