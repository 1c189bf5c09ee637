import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { usageFault } from '../../../errors/fault.ts';
import { errorCode } from '../../../lib/error-code.ts';
import { isLocalHost } from '../../../lib/local-host.ts';
import { stopServer } from '../../../server/http/stop-server.ts';
import { type LiveSite, openLiveSite } from '../../../server/static/current-site.ts';
import { createSiteServer } from '../../../server/static/site-server.ts';
import type { CommandResult } from '../../command-result.ts';
import { type Context, writeError, writeOut } from '../../terminal.ts';

/** Flags of `lanyard serve`. */
export interface ServeOptions {
  readonly port: string;
  readonly host: string;
  readonly dist: string;
  readonly accessLog?: boolean;
}

/** How long requests in flight may take once it is told to stop, in milliseconds. */
const DEADLINE = 10_000;

/**
 * What a server makes for a request is of no use after it: a small nursery holds that. As large as it grows by itself,
 * it takes some forty megabytes more, and what is in it no longer fits the processor's own memory.
 */
const SMALL_NURSERY = '--max-semi-space-size=4';

/** Serves the built site until it is told to stop. */
export async function serve(options: ServeOptions, { root }: Context): Promise<CommandResult> {
  setFlagsFromString(SMALL_NURSERY);
  const port = readPort(options.port);
  const folder = resolve(root, options.dist);
  const site = await openLiveSite(folder, () => performance.now()).catch(() => {
    throw usageFault('serve/nothing-built', { folder });
  });
  const log = options.accessLog ? (line: string) => writeOut(`${line}\n`) : undefined;
  const server = createSiteServer({ site, log });
  const toldToStop = waitForSignal();
  process.on('SIGHUP', () => void site.reload());
  await listen(server, port, options.host);
  writeError(`${greeting(server, site)}\n`);
  await toldToStop;
  const isDone = await stopOrCutOff(server);
  const end = isDone ? 'Stopped; every request was answered.' : 'Stopped; some requests took too long.';
  return { data: [], json: { stopped: true }, notes: [end] };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw usageFault('command/bad-value', { flag: '--port', reason: 'a number from 0 to 65535 is wanted' });
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    const code = errorCode(error) ?? 'unknown';
    throw usageFault('serve/cannot-listen', { host, port, reason: REASONS[code] ?? code });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program is there already',
  EACCES: 'this needs more rights',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such host',
};

function greeting(server: Server, site: LiveSite): string {
  const { address, family, port } = server.address() as AddressInfo;
  const host = family === 'IPv6' ? `[${address}]` : address;
  const url = `http://${host}:${port}${site.current().table.base}/`;
  const reach = isLocalHost(address) ? 'this machine only' : 'whoever reaches this machine';
  return `Serving ${url} to ${reach}. Stop with Ctrl-C.`;
}

const STOP = ['SIGTERM', 'SIGINT'] as const;

function waitForSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of STOP) process.once(signal, () => resolve());
  });
}

/** Stops a server after the requests in flight; a second signal cuts them off. */
function stopOrCutOff(server: Server): Promise<boolean> {
  for (const signal of STOP) process.on(signal, () => server.closeAllConnections());
  return stopServer(server, DEADLINE);
}
