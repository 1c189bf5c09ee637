// @ts-check
// Plain JavaScript: edge functions carry this file as it stands, after answer.mjs.
import { answerFor } from './answer.mjs';

/**
 * Answers a request by a site's table, on any host whose functions speak `Request` and `Response`.
 *
 * @param {import('../site-table.ts').SiteTable} table
 * @param {Request} request
 * @param {(request: Request) => Promise<Response>} fetchFile The host's own answer, from the published files.
 * @returns {Promise<Response>}
 */
export async function handle(table, request, fetchFile) {
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: table.everywhere });
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response(null, { status: 405, headers: { ...table.everywhere, Allow: 'GET, HEAD, OPTIONS' } });
  }
  const url = new URL(request.url);
  const path = pathBelow(table.base, url.pathname);
  if (path.includes('\0')) return new Response(null, { status: 400, headers: table.everywhere });
  const { file, headers } = answerFor(table, path, request.headers.get('accept'));
  if (file !== path) url.pathname = table.base + file.replace(/\.html$/, '');
  const found = await fetchFile(file === path ? request : new Request(url, request));
  const response = new Response(found.body, found);
  const isFile = found.ok || found.status === 304;
  if (found.status === 404 && isForPrograms(table, path)) return missingReply(table, request.method);
  if (found.status === 404) response.headers.set('Content-Type', 'text/html; charset=utf-8');
  for (const [name, value] of Object.entries(headers)) {
    if (isFile || name === 'Vary' || name in table.everywhere) response.headers.set(name, value);
  }
  return response;
}

/**
 * Whether only programs look at a path, and are told as JSON that nothing is there.
 *
 * @param {import('../site-table.ts').SiteTable} table
 * @param {string} path
 */
export function isForPrograms(table, path) {
  return new RegExp(table.programs).test(path);
}

/**
 * @param {import('../site-table.ts').SiteTable} table
 * @param {string} method
 */
function missingReply(table, method) {
  const headers = { ...table.everywhere, 'Content-Type': 'application/json' };
  const body = method === 'HEAD' ? null : `${JSON.stringify(table.notFound)}\n`;
  return new Response(body, { status: 404, headers });
}

/**
 * @param {string} base
 * @param {string} pathname
 */
function pathBelow(base, pathname) {
  const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
