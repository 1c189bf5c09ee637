import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Serving, startServing } from './serve-command.ts';
import { ask, PAGE, writeSite } from './served-site.ts';

/** More than the system takes from a server before anybody reads it. */
const HUGE = Buffer.alloc(40_000_000, 'huge file ');

let folder: string;
let serving: Serving;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lanyard-stopping-'));
  await writeSite(folder, { 'huge.pdf': HUGE.toString() });
  serving = await startServing(folder);
});
afterEach(async () => {
  await serving.stop('SIGKILL');
  await rm(folder, { recursive: true });
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends it with exit code 0, soon when there is nothing to do',
  async (signal) => {
    const busy = await startServing(folder);
    const download = await beginDownload(busy.port);
    const stopped = busy.stop(signal);
    expect(await serving.stop(signal)).toBe(0);
    expect(busy.process.exitCode, 'how one that has something to do has ended by then').toBeNull();
    expect(serving.printed()).toContain('Stopped; every request was answered.');
    expect((await buffer(download)).equals(HUGE)).toBe(true);
    expect(await stopped).toBe(0);
  },
);

/** A download of which nothing is read yet. */
async function beginDownload(port: number): Promise<IncomingMessage> {
  const outgoing = request({ port, path: '/huge.pdf', agent: false }).end();
  const [incoming] = await once(outgoing, 'response');
  return incoming;
}

test('a download in progress is finished', async () => {
  const outgoing = request({ port: serving.port, path: '/huge.pdf', agent: false });
  const body = new Promise<Buffer>((resolve, reject) => {
    outgoing.on('error', reject);
    outgoing.on('response', async (incoming) => {
      incoming.pause();
      await sleep(1_500);
      resolve(await buffer(incoming));
    });
  });
  outgoing.end();
  await sleep(500);
  const stopped = serving.stop();
  expect((await body).equals(HUGE)).toBe(true);
  expect(await stopped).toBe(0);
});

test('a request half sent is answered, and its connection ended', async () => {
  const socket = connect(serving.port, '127.0.0.1');
  socket.write('GET /badges/ana.html HTTP/1.1\r\nHost: a\r\n');
  await sleep(300);
  const stopped = serving.stop();
  await sleep(600);
  socket.write('Accept: text/html\r\n\r\n');
  const answer = await text(socket);
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\nConnection: close\r\n/);
  expect(answer.endsWith(PAGE)).toBe(true);
  expect(await stopped).toBe(0);
});

test('no request is dropped under load, and no new connection is taken', async () => {
  const visitors = Array.from({ length: 20 }, () => visitUntilTold(serving.port));
  await sleep(700);
  const stopped = serving.stop();
  const counts = await Promise.all(visitors);
  expect(await stopped).toBe(0);
  expect(Math.min(...counts)).toBeGreaterThan(0);
  await expect(ask(serving.port, '/')).rejects.toThrow('ECONNREFUSED');
});

/** Asks again and again on one connection, until an answer says that it was the last one there. Any failure throws. */
async function visitUntilTold(port: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let count = 1; ; count++) {
    const { status, connection } = await visit(port, agent);
    expect(status).toBe(200);
    if (connection === 'close') return count;
  }
}

function visit(
  port: number,
  agent: Agent,
): Promise<{ status: number | undefined; connection: string | undefined }> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ port, path: '/badges/ana.html', agent }).on('error', reject).end();
    outgoing.on('response', async ({ statusCode: status, headers: { connection } }) =>
      resolve({ status, connection }),
    );
    outgoing.on('response', (incoming) => incoming.resume());
  });
}
