import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** A static host on loopback, as plain as they come: files, extensionless pages, `404.html`. */
export interface StaticHost {
  /** `http://127.0.0.1:PORT`, with the base path at the end where there is one. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder below a base path (`/repo`, or nothing). */
export async function hostFolder(folder: string, base = ''): Promise<StaticHost> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path =
      pathname.startsWith(`${base}/`) || pathname === base ? pathname.slice(base.length) : undefined;
    const found = path === undefined ? undefined : await read(folder, decodeURIComponent(path));
    response.statusCode = found ? 200 : 404;
    const file = found ?? { name: '404.html', bytes: await readFile(join(folder, '404.html')) };
    response.setHeader('Content-Type', MEDIA_TYPES[extname(file.name)] ?? 'application/octet-stream');
    response.end(file.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${base}`, close: () => close(server) };
}

async function read(folder: string, path: string) {
  const candidates = path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
  for (const name of candidates) {
    const bytes = await readFile(join(folder, name)).catch(() => undefined);
    if (bytes !== undefined) return { name, bytes };
  }
  return undefined;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
