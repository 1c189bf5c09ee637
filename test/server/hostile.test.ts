import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedSite, serveSite } from './served-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  expect((await site.ask('/-/health')).status).toBe(200);
  await site.close();
});

const request = (target: string, ...headers: string[]) =>
  `GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${headers.map((each) => `${each}\r\n`).join('')}\r\n`;

const statusOf = async (words: string) => Number((await site.tell(words)).split(' ', 2)[1]);

test.each([
  ['8 KB of Accept', request('/badges/ana', `Accept: ${'a/b;c=d,'.repeat(1000)}*/*`), 200],
  ['8 KB of quotes', request('/badges/ana', `Accept: ${'"'.repeat(8000)}`), 200],
  ['8 KB of If-None-Match', request('/badges/ana', `If-None-Match: ${'"'.repeat(8000)}`), 200],
  ['8 KB of Accept-Encoding', request('/badges/ana.html', `Accept-Encoding: ${';q=,'.repeat(2000)}`), 200],
  ['8 KB of path', request(`/${'%2e%2e/'.repeat(1100)}`), 404],
  ['20 KB of Accept', request('/badges/ana', `Accept: ${'a/b,'.repeat(5000)}`), 431],
  ['two thousand headers', request('/', ...Array.from({ length: 2000 }, (_, i) => `X-${i}: ${i}`)), 431],
  ['a whole URL as target', request('http://evil.example/badges/ana'), 200],
  ['a whole URL without path', request('http://evil.example'), 200],
  ['a target that is no path', request('badges/ana'), 400],
  ['an asterisk', request('*'), 400],
  ['no Host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['two Hosts, of which none matters', request('/', 'Host: b'), 200],
  ['HTTP/1.0', 'GET / HTTP/1.0\r\n\r\n', 200],
  ['a version that is none', 'GET / HTTP/9.9\r\n\r\n', 400],
  ['no HTTP at all', '\x16\x03\x01\x02\x00\x01\x00\r\n\r\n', 400],
  ['a method that is none', 'HACK / HTTP/1.1\r\nHost: a\r\n\r\n', 400],
  ['two lengths', request('/', 'Content-Length: 1', 'Content-Length: 2'), 400],
  ['length and chunks', request('/', 'Content-Length: 4', 'Transfer-Encoding: chunked'), 400],
  ['a folded header', request('/', 'X: a', ' b: c'), 400],
  ['a bare line break in a header', request('/badges/ana', 'Accept: a\nSet-Cookie: b'), 400],
  ['a zero byte in a header', request('/', 'Accept: a\0b'), 400],
  ['a zero byte in the path', request('/badges/ana%00'), 400],
  ['a line break in the path', request('/badges/ana%0d%0aSet-Cookie:%20a=b'), 400],
  ['a name of Object.prototype', request('/__proto__'), 404],
  ['another name of Object.prototype', request('/constructor'), 404],
])('%s', async (_, words, status) => {
  expect(await statusOf(words)).toBe(status);
});

test.each([
  '/../_site.json',
  '/badges/../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fetc/passwd',
  '/%252e%252e/etc/passwd',
  '/..%c0%af..%c0%afetc/passwd',
  '//etc/passwd',
  '/badges/./ana.png',
  '/badges//ana.png',
  '/badges\\ana.png',
  '/%5c..%5c_site.json',
])('%s leads nowhere', async (path) => {
  const answer = await site.tell(request(path));
  expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
  expect(answer).not.toMatch(/root:|address|0123456789/);
});

test('nothing of a request is repeated in an answer', async () => {
  const answer = await site.tell(request('/%0d%0aX-Evil:yes<script>evil</script>', 'Accept: evil/evil'));
  expect(answer).not.toMatch(/evil/i);
});

test('a body that nobody wants is not waited for, as little as a request that is not whole', async () => {
  const begun = connect(site.port, '127.0.0.1')
    .on('error', () => {})
    .resume();
  begun.write('GET / HTTP/1.1\r\nHost: a\r\n');
  const answer = await site.tell('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000000\r\n\r\nbegin');
  expect(answer).toMatch(/^HTTP\/1\.1 405 [\s\S]*Connection: close/);
  expect(begun.readableEnded, 'whether a request that began before was given up first').toBe(false);
  begun.destroy();
});

test('a client that never finishes its request is let go, and others are served meanwhile', async () => {
  const slow = connect(site.port, '127.0.0.1');
  slow.write('GET / HTTP/1.1\r\nHost: a\r\n');
  const drip = setInterval(() => slow.write('X: y\r\n'), 1_000);
  const ended = text(slow).catch(() => '');
  await sleep(1_000);
  expect((await site.ask('/')).status).toBe(200);
  expect(await Promise.race([ended, sleep(15_000, 'still there')])).not.toBe('still there');
  clearInterval(drip);
}, 20_000);

test('a client that breaks off in the middle does no harm', async () => {
  await Promise.all(
    Array.from({ length: 50 }, async () => {
      const socket = connect(site.port, '127.0.0.1');
      socket.on('error', () => {});
      socket.write(request('/large.pdf'));
      await new Promise((resolve) => socket.once('data', resolve));
      socket.resetAndDestroy();
    }),
  );
  expect((await site.ask('/large.pdf')).status).toBe(200);
});
