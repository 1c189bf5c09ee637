import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { freePort, isInstalled, startServer } from '../hosting/live-server.ts';

const COMMAND = fileURLToPath(new URL('../../src/cli/lanyard.mjs', import.meta.url));
const SERVER = fileURLToPath(new URL('../../node_modules/.cache/storage-server/versitygw', import.meta.url));
const SECRET = 'a-secret-that-nobody-sees';

/** Why object storage cannot be tried here; undefined where it can. `node .ci/setup.mjs --servers` installs both. */
export function missingStorage(): string | undefined {
  if (!isInstalled('rclone', 'version')) return 'rclone is not installed';
  return existsSync(SERVER) ? undefined : 'there is no server of object storage';
}

/** A real S3-compatible server, and a client's way to it that can be watched and disturbed. */
export interface ObjectStorage {
  /** Method and path of every request since it was emptied. */
  readonly asked: string[];
  /** What happens to a request instead of being answered, if it gives true. */
  disturb: (incoming: IncomingMessage, response: ServerResponse) => boolean;
  readonly env: Record<string, string>;
  readonly rclone: (...words: string[]) => Promise<Ended>;
  readonly lanyard: (root: string, words: readonly string[], env?: Record<string, string>) => Promise<Ended>;
  readonly stop: () => Promise<void>;
}

/** How a program ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the server with an empty bucket `club`, which rclone knows as `store:club`. */
export async function startStorage(): Promise<ObjectStorage> {
  const folder = mkdtempSync(join(tmpdir(), 'lanyard-storage-'));
  for (const name of ['data', 'side']) mkdirSync(join(folder, name));
  const port = await freePort();
  const words = ['--port', `127.0.0.1:${port}`, '--quiet', 'posix', '--sidecar', join(folder, 'side')];
  const server = await startServer(port, SERVER, [...words, join(folder, 'data')], {
    env: { ROOT_ACCESS_KEY: 'club', ROOT_SECRET_KEY: SECRET },
  });
  const storage = { asked: [] as string[], disturb: (() => false) as ObjectStorage['disturb'] };
  const way = createServer((incoming, response) => {
    storage.asked.push(`${incoming.method} ${incoming.url}`);
    if (!storage.disturb(incoming, response)) pass(port, incoming, response);
  });
  await new Promise<void>((resolve) => way.listen(0, '127.0.0.1', resolve));
  const env = environment((way.address() as AddressInfo).port);
  const rclone = (...args: string[]) => run('rclone', args, env);
  await rclone('mkdir', 'store:club');
  return Object.assign(storage, {
    env,
    rclone,
    lanyard: (root: string, args: readonly string[], more = {}) =>
      run(process.execPath, [COMMAND, '--root', root, ...args], { ...env, ...more }),
    stop: async () => {
      way.closeAllConnections();
      way.close();
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  });
}

function environment(port: number): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: '/nonexistent',
    RCLONE_CONFIG: '/dev/null',
    RCLONE_CONFIG_STORE_TYPE: 's3',
    RCLONE_CONFIG_STORE_PROVIDER: 'Other',
    RCLONE_CONFIG_STORE_ENDPOINT: `http://127.0.0.1:${port}`,
    RCLONE_CONFIG_STORE_ACCESS_KEY_ID: 'club',
    RCLONE_CONFIG_STORE_SECRET_ACCESS_KEY: SECRET,
  };
}

/** As it came, `Host` included, which the client has signed. */
async function pass(port: number, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method, url, headers } = incoming;
  const outgoing = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  outgoing.on('error', () => response.destroy());
  outgoing.end(await buffer(incoming));
}

/** Runs a program to its end. Whatever it prints, the storage's key is not in it. */
async function run(command: string, words: readonly string[], env: Record<string, string>): Promise<Ended> {
  const child = spawn(command, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  if ((stdout + stderr).includes(SECRET)) throw new Error('A key was printed.');
  return { code, stdout, stderr };
}
