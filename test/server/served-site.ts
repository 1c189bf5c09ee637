import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { stopServer } from '../../src/server/http/stop-server.ts';
import { openLiveSite } from '../../src/server/static/current-site.ts';
import { createSiteServer } from '../../src/server/static/site-server.ts';

/** A folder with a site in it, served in this process on a port of its own. */
export interface ServedSite {
  readonly folder: string;
  readonly port: number;
  readonly log: string[];
  /** Moves the server's clock, in milliseconds: it looks for a new build once a second. */
  readonly pass: (milliseconds: number) => void;
  readonly ask: (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;
  /** Sends a text as it stands and gives back all that comes until the server ends the connection. */
  readonly tell: (text: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Text that compresses well. */
export const PAGE = '<!doctype html><title>Ana</title><p>A badge.</p>'.repeat(60);
/** Larger than what the server keeps in memory. */
export const LARGE = Buffer.alloc(3_000_000, 'large file ');

const FILES: Readonly<Record<string, string | Buffer>> = {
  '_site.json': '{ "address": "https://badges.example", "isPreview": false, "listsBadges": true }',
  _headers: '# for another host',
  '.htaccess': '# for another host',
  'index.html': '<!doctype html><title>Home</title>',
  '404.html': '<!doctype html><title>Nothing here</title>',
  'badges/ana.html': PAGE,
  'badges/ana.jsonld': '{"id":"ana"}',
  'badges/ana.png': '0123456789',
  'large.pdf': LARGE,
};

/** Writes a site; `more` adds files to the usual ones. */
export async function writeSite(folder: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const [path, content] of Object.entries({ ...FILES, ...more })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

export async function serveSite(): Promise<ServedSite> {
  const folder = join(await mkdtemp(join(tmpdir(), 'lanyard-server-')), 'dist');
  await writeSite(folder);
  const log: string[] = [];
  let passed = 0;
  const site = await openLiveSite(folder, () => passed);
  const server = createSiteServer({ site, log: (line) => log.push(line) });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    folder,
    port,
    log,
    pass: (milliseconds) => {
      passed += milliseconds;
    },
    ask: (path, headers, method) => ask(port, path, headers, method),
    tell: (words) => tell(port, words),
    close: async () => {
      await stopServer(server, 2_000);
      await rm(dirname(folder), { recursive: true });
    },
  };
}

/** Sends one request on a connection of its own. */
export function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers, agent: false });
    outgoing.on('error', reject);
    outgoing.on('response', async (incoming) => {
      const body = await buffer(incoming);
      resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body });
    });
    outgoing.end();
  });
}

async function tell(port: number, words: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(words);
  return text(socket);
}
