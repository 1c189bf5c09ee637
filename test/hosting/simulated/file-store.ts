import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What a plain file host answers. */
export interface FileAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** A request as a plain file host sees it; the path may be encoded. */
export interface FileRequest {
  readonly method: string;
  readonly path: string;
  readonly ifNoneMatch?: string | undefined;
}

/** What file hosts know of endings without being told. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
};

/** A host of files, as plain as they come: pages without their ending, tags, and `404.html`. */
export async function answerFile(folder: string, request: FileRequest): Promise<FileAnswer> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { status: 405, headers: {}, body: Buffer.of() };
  const found = await find(folder, request.path);
  const body = await readFile(found ?? join(folder, '404.html'));
  const headers: Record<string, string> = {
    'content-type': TYPES[extname(found ?? '404.html')] ?? 'application/octet-stream',
    'cache-control': 'public, max-age=0, must-revalidate',
  };
  if (!found) return { status: 404, headers, body };
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
  if (request.ifNoneMatch === etag) return { status: 304, headers: { ...headers, etag }, body: Buffer.of() };
  return { status: 200, headers: { ...headers, etag }, body };
}

async function find(folder: string, encoded: string): Promise<string | undefined> {
  const path = decoded(encoded);
  if (path === undefined || path.includes('\0') || path.split('/').includes('..')) return undefined;
  const candidates = path.endsWith('/')
    ? [`${path}index.html`, `${path.slice(0, -1)}.html`]
    : [path, `${path}.html`];
  for (const candidate of candidates) {
    const file = join(folder, candidate);
    if ((await stat(file).catch(() => undefined))?.isFile()) return file;
  }
  return undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The same as a response, for hosts that put headers of their own on it. */
export async function fileResponse(folder: string, request: Request, path: string): Promise<Response> {
  const ifNoneMatch = request.headers.get('if-none-match') ?? undefined;
  const { status, headers, body } = await answerFile(folder, { method: request.method, path, ifNoneMatch });
  const isEmpty = status === 304 || request.method === 'HEAD';
  return new Response(isEmpty ? null : new Uint8Array(body), { status, headers });
}
