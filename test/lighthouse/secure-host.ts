import { type IncomingHttpHeaders, request } from 'node:http';
import {
  createSecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type ServerHttp2Session,
} from 'node:http2';
import type { AddressInfo, Server } from 'node:net';
import { stopServer } from '../../src/server/http/stop-server.ts';
import { openLiveSite } from '../../src/server/static/current-site.ts';
import { createSiteServer } from '../../src/server/static/site-server.ts';
import { certify } from '../independent/test-authority.ts';

/** A built site under its own name, on loopback only. */
export interface SecureHost {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site by this project's own server, compression included, as if at `host`: behind a front that speaks
 * TLS and HTTP/2, as every host has one.
 */
export async function serveSecurely(dist: string, host: string): Promise<SecureHost> {
  const server = createSiteServer({ site: await openLiveSite(dist, () => performance.now()) });
  const behind = await listen(server);
  const { key, cert } = await certify([host]);
  const front = createSecureServer({ key, cert }, (asked, answer) => void pass(asked, answer, behind));
  const sessions = new Set<ServerHttp2Session>();
  front.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  return {
    port: await listen(front),
    close: async () => {
      for (const session of sessions) session.destroy();
      front.close();
      await stopServer(server, 1000);
    },
  };
}

function pass(asked: Http2ServerRequest, answer: Http2ServerResponse, port: number): void {
  const headers = Object.fromEntries(Object.entries(asked.headers).filter(([name]) => !name.startsWith(':')));
  request({ port, host: '127.0.0.1', path: asked.url, method: asked.method, headers }, (found) => {
    answer.writeHead(found.statusCode ?? 502, withoutHops(found.headers));
    found.pipe(answer);
  }).end();
}

/** HTTP/2 has no headers that are about the connection [RFC 9113 §8.2.2]. */
function withoutHops(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const { connection: _, 'keep-alive': __, 'transfer-encoding': ___, ...others } = headers;
  return others;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.once('listening', () => resolve((server.address() as AddressInfo).port));
    server.listen(0, '127.0.0.1');
  });
}
