import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { errorCode } from '../../lib/error-code.ts';
import { accessLine } from '../http/access-log.ts';
import { ChangedFile } from '../http/file-stamp.ts';
import { type Reply, textReply } from '../http/reply.ts';
import { type OpenPart, openPart, sendPart } from '../http/send-pieces.ts';
import { answerRequest } from './answer-request.ts';
import type { LiveSite } from './current-site.ts';
import type { PublishedSite } from './published-site.ts';

/** Where a load balancer asks whether the server is up. No site has such a path. */
const HEALTH = '/-/health';

/** Bounds on what one client may hold on to, in milliseconds and bytes. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  /** All headers of a request: enough for an 8 KB `Accept` and whatever a proxy adds. */
  maxHeaderSize: 16_384,
} as const;
/** A client that takes nothing for so long is let go, in milliseconds. */
const SILENCE = 30_000;

/** How often a request follows the builds that replace its file. */
const MOST_RELOADS = 3;

/** What a server is made of. */
export interface SiteServing {
  readonly site: LiveSite;
  /** Takes a line for every answer, where an access log is wanted. */
  readonly log?: ((line: string) => void) | undefined;
}

/** A server of a built site, not listening yet. Once it listens no more, it ends each connection with its answer. */
export function createSiteServer(serving: SiteServing): Server {
  const server = createServer(LIMITS, async (request, response) => {
    if (serving.log) logWhenDone(request, response, serving.log);
    // Of several that were sent at once each is answered in its turn: before, it would only hold files open.
    if (!response.socket) await once(response, 'socket');
    const isStopping = !server.listening;
    if (isStopping) response.setHeader('Connection', 'close');
    const isHealth = request.url === HEALTH;
    const sent = await (isHealth ? withBody(healthReply(isStopping), request) : replyTo(request, serving));
    await send(sent, request, response);
  });
  server.once('close', serving.site.close);
  return server.setTimeout(SILENCE);
}

function healthReply(isStopping: boolean): Reply {
  return isStopping ? textReply(503, 'stopping') : textReply(200, 'ok');
}

/** What is sent: head, and a body that is at hand. */
interface Sendable {
  readonly reply: Reply;
  readonly body: Buffer | OpenPart | undefined;
}

/** A file that is gone or another since the site was indexed means that there is a new build, or the next one. */
async function replyTo(request: IncomingMessage, { site }: SiteServing): Promise<Sendable> {
  for (let tries = 1; ; tries++) {
    const current = tries === 1 ? site.current() : await site.reload();
    try {
      return withBody(await answerRequest(current, request), request);
    } catch (error) {
      if (tries <= MOST_RELOADS && wasReplaced(error)) continue;
      return withBody(failure(current, error), request);
    }
  }
}

function withBody(reply: Reply, { method }: IncomingMessage): Sendable {
  const { body } = reply;
  if (method === 'HEAD' || body.kind === 'none') return { reply, body: undefined };
  return { reply, body: body.kind === 'bytes' ? body.bytes : openPart(body) };
}

function wasReplaced(error: unknown): boolean {
  return error instanceof ChangedFile || errorCode(error) === 'ENOENT';
}

function failure({ table: { everywhere } }: PublishedSite, error: unknown): Reply {
  return wasReplaced(error)
    ? textReply(503, 'The site is being replaced', { ...everywhere, 'Retry-After': '1' })
    : textReply(500, 'The file cannot be read', everywhere);
}

async function send(
  { reply, body }: Sendable,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A body that nobody asked for is not waited for: the connection ends instead.
  if (hasBody(request)) response.setHeader('Connection', 'close');
  response.writeHead(reply.status, reply.headers);
  if (body === undefined || Buffer.isBuffer(body)) response.end(body);
  else await sendPart(body, response);
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function logWhenDone(request: IncomingMessage, response: ServerResponse, log: (line: string) => void): void {
  const began = performance.now();
  response.once('close', () => {
    log(accessLine(request, response, { time: new Date(), milliseconds: performance.now() - began }));
  });
}
