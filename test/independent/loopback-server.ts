import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { EXTENSION_TYPES } from '../../src/hosting/rules.ts';
import { publishedDocument, type ServedFile } from './published-documents.ts';
import { certify } from './test-authority.ts';

/** A built site on HTTPS at 127.0.0.1, and with it the few public documents that verifiers ask for. */
export interface LoopbackServer {
  readonly port: number;
  /** Every host name the server answers to. */
  readonly hosts: readonly string[];
  /** The certificate of the authority that clients must trust. */
  readonly authority: string;
  /** Every URL that was asked for, in order. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

const PUBLIC_HOSTS = ['www.w3.org', 'w3id.org', 'purl.imsglobal.org'];

/** Serves a folder as the site at an address, as a static host does, until it is closed. */
export async function serveOnLoopback(folder: string, site: string): Promise<LoopbackServer> {
  const { hostname: host, pathname: base } = new URL(site);
  const hosts = [host, ...PUBLIC_HOSTS];
  const requests: string[] = [];
  const { key, cert, authority } = await certify(hosts);
  const server = createServer({ key, cert }, async (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    requests.push(url.href);
    const answer = url.hostname === host ? await siteFile(folder, base, url) : await publishedDocument(url);
    const headers = { 'Content-Type': answer?.mediaType ?? 'text/plain', 'Access-Control-Allow-Origin': '*' };
    response.writeHead(answer ? 200 : 404, headers).end(answer?.bytes ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, hosts, authority, requests, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function siteFile(folder: string, base: string, { pathname }: URL): Promise<ServedFile | undefined> {
  if (!pathname.startsWith(base)) return undefined;
  const path = normalize(`/${decodeURIComponent(pathname.slice(base.length))}`).replace(/^\/+$/, '/index');
  for (const candidate of [path, `${path}.html`]) {
    const bytes = await readFile(join(folder, candidate)).catch(() => undefined);
    const mediaType = EXTENSION_TYPES[extname(candidate).slice(1)] ?? 'application/octet-stream';
    if (bytes) return { bytes, mediaType };
  }
  return undefined;
}
