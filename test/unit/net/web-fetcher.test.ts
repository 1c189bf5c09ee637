import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { Connecting } from '../../../src/net/connection.ts';
import { localPreviewFetcher, watchFetcher } from '../../../src/net/fetchers.ts';
import { createWebFetcher } from '../../../src/net/web-fetcher.ts';
import type { FetchedDocument } from '../../../src/verify/document-fetcher.ts';

const request = { accept: 'application/json', maxBytes: 2_000_000 };
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on this machine; gives its address. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

const get = (url: string, connecting: Partial<Connecting> = {}): Promise<FetchedDocument> =>
  createWebFetcher({ allowLocal: true, ...connecting })(url, request);

/** A host that nobody can be reached at: the connection is never made. */
const resolveTo =
  (...addresses: string[]) =>
  async () =>
    addresses;

describe('an answer', () => {
  test('is given with its address and type; nothing personal is sent', async () => {
    let headers = {};
    const site = await serve((asked, response) => {
      headers = asked.headers;
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
    });
    const document = await get(`${site}/a?b#c`);
    expect(document).toEqual({
      kind: 'found',
      url: `${site}/a?b#c`,
      contentType: 'application/json',
      bytes: Buffer.from('{}'),
    });
    expect(headers).toEqual({
      host: new URL(site).host,
      accept: 'application/json',
      'accept-encoding': 'identity',
      'user-agent': 'lanyard',
      connection: 'close',
    });
  });

  test.each([
    [404, { kind: 'missing', status: 404 }],
    [410, { kind: 'missing', status: 410 }],
    [500, { kind: 'unreachable', reason: 'it answers with HTTP status 500' }],
    [304, { kind: 'unreachable', reason: 'it answers with HTTP status 304' }],
  ])('with status %i', async (status, expected) => {
    const site = await serve((_asked, response) => response.writeHead(status).end());
    expect(await get(site)).toEqual(expected);
  });

  test('that is too long is not read to its end', async () => {
    let sent = 0;
    const site = await serve((_asked, response) => {
      const more = () => {
        if (response.destroyed || sent > 50_000_000) return;
        sent += 65_536;
        response.write(Buffer.alloc(65_536), more);
      };
      more();
    });
    expect(await get(site)).toEqual({ kind: 'refused', reason: 'it has more than 1048576 bytes' });
    expect(sent).toBeLessThan(10_000_000);
  });

  test('that unpacks to too much is refused, and one that does not is read', async () => {
    const gzip = { 'Content-Encoding': 'gzip' };
    const bomb = await serve((_asked, response) =>
      response.writeHead(200, gzip).end(gzipSync(Buffer.alloc(5e6))),
    );
    const small = await serve((_asked, response) => response.writeHead(200, gzip).end(gzipSync('{}')));
    const other = await serve((_asked, response) =>
      response.writeHead(200, { 'Content-Encoding': 'br' }).end('x'),
    );
    expect(await get(bomb)).toEqual({ kind: 'refused', reason: 'it has more than 1048576 bytes' });
    expect(await get(small)).toMatchObject({ kind: 'found', bytes: Buffer.from('{}') });
    expect(await get(other)).toMatchObject({ kind: 'refused' });
  });

  test.each([
    ['never begins', () => {}],
    ['never ends', (_asked: IncomingMessage, response: ServerResponse) => response.write('{')],
  ])('that %s is given up', async (_name, answer) => {
    const site = await serve(answer);
    expect(await get(site, { milliseconds: 100 })).toEqual({
      kind: 'unreachable',
      reason: 'no full answer within 10 seconds',
    });
  });

  test('that breaks off is no answer', async () => {
    const site = await serve((_asked, response) => {
      response.writeHead(200, { 'Content-Length': '10' }).write('{', () => response.destroy());
    });
    expect(await get(site)).toMatchObject({ kind: 'unreachable' });
  });
});

describe('redirects', () => {
  const hops = (count: number) => (asked: IncomingMessage, response: ServerResponse) => {
    const hop = Number(asked.url?.slice(1));
    if (hop >= count) response.writeHead(200).end('done');
    else response.writeHead(302, { Location: `/${hop + 1}` }).end();
  };

  test('three are followed, a fourth is not', async () => {
    const three = await serve(hops(3));
    const four = await serve(hops(4));
    expect(await get(`${three}/0`)).toMatchObject({ kind: 'found', url: `${three}/3` });
    expect(await get(`${four}/0`)).toEqual({ kind: 'refused', reason: 'it redirects more than 3 times' });
  });

  test.each([
    'http://badges.example/',
    'file:///etc/passwd',
    'ftp://badges.example/',
    'https://a:b@badges.example/',

    'javascript:1',
  ])('to %s is refused', async (target) => {
    const site = await serve((_asked, response) => response.writeHead(301, { Location: target }).end());
    expect(await get(site)).toEqual({ kind: 'refused', reason: 'only https addresses are fetched' });
  });

  test('to something that is no address is refused', async () => {
    const site = await serve((_asked, response) => response.writeHead(301, { Location: '//[' }).end());
    expect(await get(site)).toEqual({ kind: 'refused', reason: 'its address is not well-formed' });
  });

  test('into a private network is refused', async () => {
    const site = await serve((_asked, response) =>
      response.writeHead(301, { Location: 'https://intranet.example/' }).end(),
    );
    const resolve = async (host: string) => (host === 'localhost' ? ['127.0.0.1'] : ['10.0.0.5']);
    expect(await get(site, { resolve })).toEqual({
      kind: 'refused',
      reason: 'the host is not on the public internet',
    });
  });
});

describe('addresses', () => {
  const REFUSED = { kind: 'refused', reason: 'the host is not on the public internet' };

  test.each([[['10.0.0.1']], [['127.0.0.1']], [['::1']], [['8.8.8.8', '192.168.0.1']], [[]]])(
    'a host at %j is not asked',
    async (addresses) => {
      expect(await get('https://badges.example/', { resolve: resolveTo(...addresses) })).toEqual(REFUSED);
    },
  );

  test.each([
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://10.0.0.1/',
  ])('%s is not asked unless this machine was named', async (url) => {
    expect(await get(url, { allowLocal: false })).toEqual(REFUSED);
  });

  test('localhost must be this machine', async () => {
    expect(await get('http://localhost/', { resolve: resolveTo('10.0.0.1') })).toEqual(REFUSED);
  });

  test('http is for this machine only, and only where it was named', async () => {
    const onlyHttps = { kind: 'refused', reason: 'only https addresses are fetched' };
    expect(await get('http://badges.example/')).toEqual(onlyHttps);
    expect(await get('http://localhost:9/', { allowLocal: false })).toEqual(onlyHttps);
  });

  test('a host that does not exist, or whose name is never answered', async () => {
    const missing = async () => {
      throw Object.assign(new Error(), { code: 'ENOTFOUND' });
    };
    expect(await get('https://badges.example/', { resolve: missing })).toEqual({
      kind: 'unreachable',
      reason: 'there is no such host',
    });
    const never = () => new Promise<never>(() => {});
    expect(await get('https://badges.example/', { resolve: never, milliseconds: 50 })).toMatchObject({
      kind: 'unreachable',
    });
  });
});

test('a preview on this machine answers for its https address', async () => {
  const site = await serve((asked, response) => response.writeHead(200).end(asked.url));
  const { host } = new URL(site);
  const fetch = localPreviewFetcher(createWebFetcher({ allowLocal: true }), `${site}/badges/x`);
  expect(await fetch(`https://${host}/issuers/club/did.json`, request)).toMatchObject({
    kind: 'found',
    url: `https://${host}/issuers/club/did.json`,
    bytes: Buffer.from('/issuers/club/did.json'),
  });
  const other = localPreviewFetcher(
    async (url) => ({ kind: 'unreachable', reason: url }),
    'https://a.example/',
  );
  expect(await other('https://a.example/x', request)).toEqual({
    kind: 'unreachable',
    reason: 'https://a.example/x',
  });
});

test('it is remembered that the network failed', async () => {
  const answers: FetchedDocument[] = [
    { kind: 'missing', status: 404 },
    { kind: 'unreachable', reason: 'x' },
  ];
  const { fetch, hasFailed } = watchFetcher(async () => answers.shift() ?? { kind: 'offline' });
  await fetch('a', request);
  expect(hasFailed()).toBe(false);
  await fetch('b', request);
  expect(hasFailed()).toBe(true);
});
