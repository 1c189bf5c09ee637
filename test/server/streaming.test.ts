import { readdirSync, readlinkSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ServedSite, serveSite } from './served-site.ts';

const MEGABYTE = 1024 * 1024;
/** More than the system takes from a server before anybody reads it. */
const OLD = Buffer.alloc(40 * MEGABYTE, 'old ');
const NEW = Buffer.alloc(40 * MEGABYTE, 'NEW ');
const HEAD_END = '\r\n\r\n';

let site: ServedSite;
let sockets: Socket[] = [];
beforeEach(async () => {
  site = await serveSite();
  await writeFile(join(site.folder, 'large.pdf'), OLD);
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets = [];
  await site.close();
});

const request = (...headers: string[]) =>
  `GET /large.pdf HTTP/1.1\r\nHost: a\r\n${headers.map((each) => `${each}\r\n`).join('')}\r\n`;

/** A client that has said something, and reads no more than the first bytes of the answer. */
async function stall(words: string): Promise<Socket> {
  const socket = connect(site.port, '127.0.0.1').on('error', () => {});
  sockets.push(socket);
  socket.write(words);
  await new Promise((resolve) => socket.once('readable', resolve));
  return socket;
}

/** How many files of the site this process holds open. Linux tells. */
function openFiles(): number {
  return readdirSync('/proc/self/fd').filter((descriptor) => linkOf(descriptor).startsWith(site.folder))
    .length;
}

function linkOf(descriptor: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`);
  } catch {
    return '';
  }
}

/** Waits for all files to be closed, for two seconds at most. */
async function openFilesInTheEnd(): Promise<number> {
  for (let tries = 0; tries < 100 && openFiles() > 0; tries++) await sleep(20);
  return openFiles();
}

/** The body of what a client gets from now on, until the connection ends or so many bytes are there. */
async function restOf(socket: Socket): Promise<{ said: number; body: Buffer }> {
  setTimeout(() => socket.end(), 3_000);
  const all = await buffer(socket);
  const end = all.indexOf(HEAD_END);
  const said = Number(/content-length: (\d+)/i.exec(all.toString('latin1', 0, end))?.[1]);
  return { said, body: all.subarray(end + HEAD_END.length) };
}

test.runIf(process.platform === 'linux')('clients that stall and break off leave no file open', async () => {
  const clients = await Promise.all(Array.from({ length: 40 }, () => stall(request())));
  expect(openFiles()).toBe(40);
  for (const client of clients) client.resetAndDestroy();
  expect(await openFilesInTheEnd()).toBe(0);
});

test.runIf(process.platform === 'linux')('of many requests sent at once one holds a file open', async () => {
  await stall(request().repeat(500));
  await sleep(200);
  expect(openFiles()).toBe(1);
  const ranges = Array.from({ length: 500 }, (_, index) => request(`Range: bytes=${index}-`)).join('');
  await stall(ranges);
  await sleep(200);
  expect(openFiles()).toBe(2);
});

test.runIf(process.platform === 'linux')(
  'files that are sent whole are closed, be they asked for in parts or by HEAD',
  async () => {
    for (const range of ['bytes=0-0', 'bytes=100-', 'bytes=-200000', 'bytes=0-1,5-6', 'bytes=99999999-']) {
      await site.ask('/large.pdf', { Range: range });
    }
    await site.ask('/large.pdf', {}, 'HEAD');
    expect(await openFilesInTheEnd()).toBe(0);
  },
);

test('clients that stall take a piece of memory each, however large the file', async () => {
  await site.ask('/large.pdf', {}, 'HEAD');
  const before = process.memoryUsage().arrayBuffers;
  await Promise.all(Array.from({ length: 60 }, () => stall(request())));
  await sleep(200);
  expect((process.memoryUsage().arrayBuffers - before) / MEGABYTE).toBeLessThan(16);
});

test('parts of a large file are its bytes, across the pieces that it is read in', async () => {
  const mixed = Buffer.from(Array.from({ length: 400_000 }, (_, index) => (index * 7 + (index >> 8)) % 256));
  await writeFile(join(site.folder, 'large.pdf'), mixed);
  for (const [first, last] of [
    [0, 399_999],
    [131_071, 131_072],
    [100_000, 300_000],
    [399_999, 399_999],
  ] as const) {
    const { status, body } = await site.ask('/large.pdf', { Range: `bytes=${first}-${last}` });
    expect([status, body.equals(mixed.subarray(first, last + 1))]).toEqual([206, true]);
  }
});

test('a file that a new one takes the place of is sent to its end', async () => {
  const client = await stall(request('Connection: close'));
  await writeFile(join(site.folder, 'next'), NEW);
  await rename(join(site.folder, 'next'), join(site.folder, 'large.pdf'));
  const { body } = await restOf(client);
  expect(body.equals(OLD)).toBe(true);
});

test('a file that is written over while it is sent is cut off, never mixed with the other', async () => {
  const client = await stall(request('Connection: close'));
  await writeFile(join(site.folder, 'large.pdf'), NEW);
  const { said, body } = await restOf(client);
  expect(said).toBe(OLD.length);
  expect(body.length).toBeLessThan(said);
  expect(body.includes('NEW ')).toBe(false);
});

test.each([
  ['small', 'badges/ana.html', 'a page '.repeat(600)],
  ['large', 'large.pdf', 'a file '.repeat(60_000)],
])(
  'a %s file that is written over has another tag within a second, and its own length',
  async (_, path, text) => {
    const first = await site.ask(`/${path}`);
    await writeFile(join(site.folder, path), text);
    site.pass(1_000);
    const second = await site.ask(`/${path}`);
    expect(second.body.toString()).toBe(text);
    expect(second.headers['content-length']).toBe(String(text.length));
    expect(second.headers.etag).not.toBe(first.headers.etag);
    const encoded = await site.ask(`/${path}`, { 'Accept-Encoding': 'br' });
    expect(encoded.headers.etag === first.headers.etag).toBe(false);
  },
);

test('a file that was erased is gone within a second, also from memory', async () => {
  await site.ask('/badges/ana.html');
  await rename(join(site.folder, 'badges/ana.html'), join(site.folder, '../gone'));
  site.pass(1_000);
  expect((await site.ask('/badges/ana.html')).status).toBe(404);
});
