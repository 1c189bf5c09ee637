import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { HostContext } from '../src/hosting/host.ts';
import { nginx } from '../src/hosting/nginx.ts';
import { siteRules } from '../src/hosting/rules.ts';
import { sendLoad } from './http-load.ts';
import { median, type Row } from './row.ts';
import { mixedRequests, writeServedSite } from './served-site.ts';

const ROUNDS = 5;
const PER_ROUND = 20_000;
const CONNECTIONS = 32;
const MEMORY_ROUNDS = 10;
/** Of /proc. */
const TICKS_PER_SECOND = 100;

const COMMAND = fileURLToPath(new URL('../src/cli/lanyard.mjs', import.meta.url));

interface Server {
  readonly port: number;
  readonly process: ChildProcess;
}

/**
 * The same mixed requests to our server and to nginx with the rules of the same build, in turn; then 200,000 requests
 * to ours, and the memory it has after a tenth of them and in the end.
 */
export async function benchServer(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lanyard-bench-'));
  const servers: Server[] = [];
  try {
    await chmod(folder, 0o755);
    await writeServedSite(join(folder, 'www'));
    const ours = await startOurs(join(folder, 'www'));
    servers.push(ours);
    const other = await startNginx(folder);
    if (other) servers.push(other);
    else console.log('skipped: nginx is not installed, so there is nothing to compare the server with');
    return [...(other ? await compare(ours, other) : []), await watchMemory(ours)];
  } finally {
    for (const server of servers) await stop(server);
    await rm(folder, { recursive: true });
  }
}

/** Rate, and processor time: where the rate is that of the machine or of the load, time still tells them apart. */
async function compare(ours: Server, other: Server): Promise<Row[]> {
  const [own, theirs]: [number[], number[]] = [[], []];
  for (const server of [ours, other]) await load(server);
  const before = [ours, other].map(processorTime);
  for (let round = 0; round < ROUNDS; round++) {
    own.push(await load(ours));
    theirs.push(await load(other));
  }
  const [ownTime = 0, theirTime = 0] = [ours, other].map((server, index) => {
    return ((processorTime(server) - (before[index] ?? 0)) / (ROUNDS * PER_ROUND)) * 1_000_000;
  });
  const name = `serving a mixed table, against nginx (${ROUNDS} rounds of ${PER_ROUND})`;
  return [
    { name, ours: median(own), baseline: median(theirs), unit: 'requests/s' },
    {
      name: 'the same, in processor time (less is better)',
      ours: ownTime,
      baseline: theirTime,
      unit: 'µs/request',
    },
  ];
}

async function watchMemory(server: Server): Promise<Row> {
  const resident: number[] = [];
  for (let round = 0; round < MEMORY_ROUNDS; round++) {
    await load(server);
    resident.push(megabytes(server));
  }
  const name = `memory of the server after ${MEMORY_ROUNDS * PER_ROUND} requests, against after ${PER_ROUND} (flat is 1)`;
  return { name, ours: resident.at(-1) ?? 0, baseline: resident[0] ?? 0, unit: 'MB' };
}

async function load({ port }: Server): Promise<number> {
  const { perSecond, statuses } = await sendLoad({
    port,
    requests: mixedRequests(),
    connections: CONNECTIONS,
    total: PER_ROUND,
  });
  const unexpected = [...statuses.keys()].filter((status) => ![200, 304, 404].includes(status));
  if (unexpected.length > 0) throw new Error(`The server answers with status ${unexpected.join(', ')}.`);
  return perSecond;
}

async function startOurs(site: string): Promise<Server> {
  const port = await freePort();
  const words = [COMMAND, 'serve', '--dist', site, '--port', String(port)];
  return whenItAnswers({ port, process: spawn(process.execPath, words, { stdio: 'ignore' }) });
}

/** nginx with one worker, as it comes, and the rules that a build writes for it. */
async function startNginx(folder: string): Promise<Server | undefined> {
  if (spawnSync('nginx', ['-v']).error) return undefined;
  const port = await freePort();
  for (const { path, bytes } of nginx.beside(context())) {
    await writeFile(join(folder, basename(path)), await bytes());
  }
  const config = join(folder, 'nginx.conf');
  await writeFile(config, nginxConfig(folder, port));
  const child = spawn('nginx', ['-p', folder, '-c', config, '-e', 'stderr'], { stdio: 'ignore' });
  return whenItAnswers({ port, process: child });
}

function context(): HostContext {
  const rules = siteRules({ address: 'https://badges.example', isPreview: false, listsBadges: true });
  const sources = { negotiate: '', answer: '', handle: '' };
  return { rules, domain: 'badges.example', output: 'dist', sources };
}

function nginxConfig(folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
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
        root ${folder}/www;
        include ${folder}/lanyard-server.conf;
    }
}
`;
}

async function whenItAnswers(server: Server): Promise<Server> {
  for (let tries = 0; tries < 200; tries++) {
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

async function stop({ process: child }: Server): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

/** What a process takes of the machine's memory; Linux only. */
function megabytes({ process: child }: Server): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024;
}

/** Seconds of processor time that a server and its workers have had; Linux only. */
function processorTime({ process: { pid } }: Server): number {
  const workers = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  const ticks = [String(pid), ...workers].map((each) => {
    const fields = readFileSync(`/proc/${each}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, each) => sum + each, 0) / TICKS_PER_SECOND;
}
