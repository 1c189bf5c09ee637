import type { IncomingMessage } from 'node:http';
import { paths } from '../../credential/urls.ts';
import { answerFor, chooseFile } from '../../hosting/edge/answer.mjs';
import { isForPrograms } from '../../hosting/edge/handle.mjs';
import type { SiteTable } from '../../hosting/site-table.ts';
import { type Reply, textReply } from '../http/reply.ts';
import { requestPath } from '../http/request-path.ts';
import { type FoundFile, fileReply } from './file-reply.ts';
import type { PublishedSite } from './published-site.ts';

/** The methods that there are, for `Allow`. */
const METHODS = 'GET, HEAD, OPTIONS';
const NOT_FOUND = `/${paths.notFound}`;
const NOT_FOUND_JSON = `/${paths.notFoundJson}`;

/** Decides the reply to a request by the site's table. Rejects where a file is gone that was there. */
export async function answerRequest(
  site: PublishedSite,
  { method = 'GET', url = '/', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
): Promise<Reply> {
  const { table } = site;
  if (method === 'OPTIONS') return optionsReply(table);
  if (method !== 'GET' && method !== 'HEAD')
    return refusal(table, 405, 'Method not allowed', { Allow: METHODS });
  const path = requestPath(url);
  if (path === undefined) return refusal(table, 400, 'Not a path');
  const found = findFile(site, path, headers.accept);
  return found ? fileReply(site, found, headers) : refusal(table, 404, 'Not found');
}

/** The file at a path, else the page that says that there is none. */
function findFile(site: PublishedSite, path: string, accept: string | undefined): FoundFile | undefined {
  const { table } = site;
  const below = belowBase(table, path);
  const { file, headers } = chooseFile(table, below ?? path, accept);
  const found = below === undefined ? undefined : fileNamed(site, file);
  if (found === file) return { status: 200, path: file, headers: { ...site.headersOf(file), ...headers } };
  if (found !== undefined) return { status: 200, path: found, headers: site.headersOf(found) };
  const lost = isForPrograms(table, below ?? path) ? NOT_FOUND_JSON : NOT_FOUND;
  if (!site.has(lost)) return undefined;
  const { Vary } = headers;
  const missing = site.headersOf(lost);
  return { status: 404, path: lost, headers: Vary === undefined ? missing : { ...missing, Vary } };
}

/** What a site's table says of a path, whatever files there are. A path outside the site is taken as it stands. */
export function answerAt(
  table: SiteTable,
  path: string,
  accept: string | undefined,
): ReturnType<typeof answerFor> {
  return answerFor(table, belowBase(table, path) ?? path, accept);
}

/** A path without the one that the site stands under. Undefined for a path outside. */
function belowBase({ base }: SiteTable, path: string): string | undefined {
  if (path === base) return '/';
  return path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
}

/** A path's file: itself, or the page of that name. */
function fileNamed(site: PublishedSite, path: string): string | undefined {
  const candidates = path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
  return candidates.find(site.has);
}

function optionsReply({ everywhere }: SiteTable): Reply {
  const headers = { ...everywhere, Allow: METHODS, 'Access-Control-Max-Age': '86400' };
  return { status: 204, headers, body: { kind: 'none' } };
}

function refusal(
  { everywhere }: SiteTable,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return textReply(status, text, { ...everywhere, ...headers });
}
