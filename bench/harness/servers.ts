import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HostContext } from '../../src/hosting/host.ts';
import { nginx } from '../../src/hosting/nginx.ts';
import { siteRules } from '../../src/hosting/rules.ts';
import { ENVIRONMENT } from './run-command.ts';

const COMMAND = join(import.meta.dirname, '../../src/cli/lanyard.mjs');

/** A server of a built site, on a port of this machine. */
export interface Server {
  readonly port: number;
  readonly process: ChildProcess;
}

/** `lanyard serve` for a built site. */
export async function startOurs(dist: string): Promise<Server> {
  const port = await freePort();
  const words = [COMMAND, 'serve', '--dist', dist, '--port', String(port)];
  return whenItAnswers({
    port,
    process: spawn(process.execPath, words, { stdio: 'ignore', env: ENVIRONMENT }),
  });
}

/** nginx with one worker, as it comes, and the rules that a build writes for it; undefined where there is none. */
export async function startNginx(dist: string, folder: string): Promise<Server | undefined> {
  if (spawnSync('nginx', ['-v']).error) return undefined;
  const port = await freePort();
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  for (const { path, bytes } of nginx.beside(context(dist)))
    writeFileSync(join(folder, basename(path)), await bytes());
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, nginxConfig({ dist, folder, port }));
  const child = spawn('nginx', ['-p', folder, '-c', config, '-e', 'stderr'], { stdio: 'ignore' });
  return whenItAnswers({ port, process: child });
}

/** Ends a server that was started here. */
export async function stop({ process: child }: Server): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

function context(dist: string): HostContext {
  const facts = JSON.parse(readFileSync(join(dist, '_site.json'), 'utf8'));
  const sources = { negotiate: '', answer: '', handle: '' };
  return { rules: siteRules(facts), domain: new URL(facts.address).hostname, output: 'dist', sources };
}

/** As root, nginx reads as the one who runs it: the folder of a bench is nobody else's. */
function nginxConfig({ dist, folder, port }: { dist: string; folder: string; port: number }): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
events { }
http {
    access_log off;
    sendfile on;
    keepalive_requests 1000000;
${temporary.map((name) => `    ${name}_temp_path ${folder}/${name};`).join('\n')}
    include ${folder}/lanyard-http.conf;
    server {
        listen 127.0.0.1:${port};
        root ${dist};
        include ${folder}/lanyard-server.conf;
    }
}
`;
}

async function whenItAnswers(server: Server): Promise<Server> {
  for (let tries = 0; tries < 300; tries++) {
    const isThere = await fetch(`http://127.0.0.1:${server.port}/`).then(
      () => true,
      () => false,
    );
    if (isThere) return server;
    await sleep(100);
  }
  await stop(server);
  throw new Error('A server did not start.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
