import type { ServerResponse } from 'node:http';
import type { Connect } from 'vite';
import type { Problem } from '../../errors/index.ts';
import type { Reply } from '../../server/http/reply.ts';
import { requestPath } from '../../server/http/request-path.ts';
import { answerAt, answerRequest } from '../../server/static/answer-request.ts';
import type { PublishedSite } from '../../server/static/published-site.ts';
import { problemsReply } from './problems-reply.ts';

/** What there is to answer from. */
interface Answering {
  /** The last good site, if there was one. */
  readonly site: PublishedSite | undefined;
  /** What is wrong since. */
  readonly problems: readonly Problem[];
}

/** Vite's own modules, the client that reloads pages among them. */
const MODULES = /^\/(@|node_modules\/)/;

/**
 * Answers files as the server of the built site does. Pages are left to Astro and get the built site's headers; while
 * something is wrong, the report stands in their place.
 */
export function answerRequests(now: () => Answering): Connect.NextHandleFunction {
  return (request, response, next) => {
    answerOne(now(), request, response).then((isAnswered) => {
      if (!isAnswered) next();
    }, next);
  };
}

async function answerOne(
  { site, problems }: Answering,
  request: Connect.IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { method, headers } = request;
  // As it was asked for: Astro has taken the base path away.
  const url = request.originalUrl ?? request.url ?? '/';
  const reply = await fileReplyOf(site, { method, url, headers });
  if (reply) return send(reply, method, response);
  const path = requestPath(url) ?? url;
  if (MODULES.test(path)) return false;
  if (problems.length > 0) return send(problemsReply(problems), method, response);
  if (site) response.setHeaders(new Map(Object.entries(answerAt(site.table, path, headers.accept).headers)));
  return false;
}

/** The reply of the built site's server. Undefined where there is no such file, which may be a page or a module. */
async function fileReplyOf(
  site: PublishedSite | undefined,
  asked: Parameters<typeof answerRequest>[1],
): Promise<Reply | undefined> {
  const reply = site && (await answerRequest(site, asked));
  return reply?.status === 404 ? undefined : reply;
}

function send({ status, headers, body }: Reply, method: string | undefined, response: ServerResponse): true {
  response.writeHead(status, headers);
  response.end(body.kind === 'bytes' && method !== 'HEAD' ? body.bytes : undefined);
  return true;
}
