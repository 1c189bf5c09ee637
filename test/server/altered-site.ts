import { once } from 'node:events';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createPlainServer, request } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { stopServer } from '../../src/server/http/stop-server.ts';
import { openLiveSite } from '../../src/server/static/current-site.ts';
import { createSiteServer } from '../../src/server/static/site-server.ts';
import { certify } from '../independent/test-authority.ts';

/** An answer on its way, to be altered in place. */
export interface Passing {
  readonly method: string;
  readonly path: string;
  readonly accept: string | undefined;
  status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** What a host does wrong. */
export type Alteration = (passing: Passing) => void;

/** A built site on our own server, and in front of it a host that alters what it answers. */
export interface AlteredSite {
  readonly port: number;
  /** The certificate of the authority that clients must trust; empty where the host speaks plain HTTP. */
  readonly authority: string;
  alter: Alteration;
  readonly close: () => Promise<void>;
}

/** Serves a folder over https as a host, or over http where none is named. */
export async function serveAltered(folder: string, host?: string): Promise<AlteredSite> {
  const backend = createSiteServer({ site: await openLiveSite(folder, () => 0) });
  await once(backend.listen(0, '127.0.0.1'), 'listening');
  const certificate = host === undefined ? undefined : await certify([host]);
  const altered = {
    alter: (() => {}) as Alteration,
    authority: certificate?.authority ?? '',
  };
  const { port: inner } = backend.address() as AddressInfo;
  const pass = (incoming: IncomingMessage, response: ServerResponse) =>
    passOn(inner, incoming, response, (passing) => altered.alter(passing));
  const front = certificate ? createSecureServer(certificate, pass) : createPlainServer(pass);
  await once(front.listen(0, '127.0.0.1'), 'listening');
  return Object.assign(altered, {
    port: (front.address() as AddressInfo).port,
    close: async () => {
      front.closeAllConnections();
      front.close();
      await stopServer(backend, 1_000);
    },
  });
}

async function passOn(
  port: number,
  { method = 'GET', url: path = '/', headers }: IncomingMessage,
  response: ServerResponse,
  alter: Alteration,
): Promise<void> {
  const outgoing = request({ host: '127.0.0.1', port, method, path, headers, agent: false }).end();
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
  const passing: Passing = {
    ...{ method, path, accept: headers.accept, status: answer.statusCode ?? 0 },
    headers: withoutConnection(answer.headers),
    body: await buffer(answer),
  };
  alter(passing);
  response.writeHead(passing.status, passing.headers);
  response.end(passing.body);
}

function withoutConnection({ ...headers }: IncomingHttpHeaders): Passing['headers'] {
  for (const name of ['connection', 'keep-alive', 'content-length']) delete headers[name];
  return headers;
}
