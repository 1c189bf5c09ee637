import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LARGE, PAGE, type ServedSite, serveSite } from './served-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

describe('copies that a client has already', () => {
  const PATH = '/badges/ana.png';

  test.each([
    ['its tag', (etag: string) => ({ 'If-None-Match': etag })],
    ['its tag, weakly', (etag: string) => ({ 'If-None-Match': `W/${etag}` })],
    ['its tag among others', (etag: string) => ({ 'If-None-Match': `"a", ${etag} ,"b"` })],
    ['any', () => ({ 'If-None-Match': '*' })],
    ['its date', (_: string, date: string) => ({ 'If-Modified-Since': date })],
  ])('%s: 304 without a body', async (_, conditions) => {
    const { headers } = await site.ask(PATH);
    const again = await site.ask(PATH, conditions(String(headers.etag), String(headers['last-modified'])));
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
    expect(again.headers['cache-control']).toBe(headers['cache-control']);
  });

  test.each([
    ['another tag', { 'If-None-Match': '"another"' }],
    ['a tag that is none', { 'If-None-Match': 'garbage' }],
    ['an older date', { 'If-Modified-Since': 'Sat, 01 Jan 2000 00:00:00 GMT' }],
    ['no date', { 'If-Modified-Since': 'yesterday' }],
    [
      'another tag and a newer date: the tag counts',
      { 'If-None-Match': '"x"', 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' },
    ],
  ])('%s: the file', async (_, conditions) => {
    const { status, body } = await site.ask(PATH, conditions);
    expect([status, body.toString()]).toEqual([200, '0123456789']);
  });

  test('nothing that is missing is unchanged', async () => {
    expect((await site.ask('/nowhere', { 'If-None-Match': '*' })).status).toBe(404);
  });
});

describe('parts', () => {
  test.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=4-', '456789', 'bytes 4-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
  ])('%s', async (range, expected, contentRange) => {
    const { status, body, headers } = await site.ask('/badges/ana.png', { Range: range });
    expect([status, body.toString(), headers['content-range']]).toEqual([206, expected, contentRange]);
    expect(headers['content-length']).toBe(String(expected.length));
  });

  test.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('%s is outside: 416', async (range) => {
    const { status, body, headers } = await site.ask('/badges/ana.png', { Range: range });
    expect([status, body.length, headers['content-range']]).toEqual([416, 0, 'bytes */10']);
  });

  test.each(['bytes=3-1', 'bytes=', 'bytes=-', 'lines=1-2', 'bytes=0-1,3-4', `bytes=${'9'.repeat(400)}-`])(
    '%.20s is not understood: all of it',
    async (range) => {
      expect((await site.ask('/badges/ana.png', { Range: range })).body.toString()).toBe('0123456789');
    },
  );

  test('of the same file only, if so asked', async () => {
    const { headers } = await site.ask('/badges/ana.png');
    const part = async (condition: string) =>
      (await site.ask('/badges/ana.png', { Range: 'bytes=0-0', 'If-Range': condition })).status;
    expect(await part(String(headers.etag))).toBe(206);
    expect(await part(String(headers['last-modified']))).toBe(206);
    expect(await part('"another"')).toBe(200);
    expect(await part(`W/${headers.etag}`)).toBe(200);
    expect(await part('Sat, 01 Jan 2000 00:00:00 GMT')).toBe(200);
  });

  test('of a file too large for memory', async () => {
    const whole = await site.ask('/large.pdf');
    expect(whole.body.equals(LARGE)).toBe(true);
    const { status, body } = await site.ask('/large.pdf', { Range: 'bytes=2999990-' });
    expect([status, body.equals(LARGE.subarray(2_999_990))]).toEqual([206, true]);
    const head = await site.ask('/large.pdf', {}, 'HEAD');
    expect([head.headers['content-length'], head.body.length]).toEqual([String(LARGE.length), 0]);
    expect((await site.ask('/large.pdf', { 'If-None-Match': String(whole.headers.etag) })).status).toBe(304);
  });
});

describe('encodings', () => {
  const asked = (accept: string, path = '/badges/ana.html') => site.ask(path, { 'Accept-Encoding': accept });
  const plain = (body: Buffer) => body;

  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['GZIP;q=0.5', 'gzip', gunzipSync],
    ['br;q=0.1, gzip;q=0.9', 'gzip', gunzipSync],
    ['*', 'br', brotliDecompressSync],
    ['br;q=0, *', 'gzip', gunzipSync],
    ['identity', undefined, plain],
    ['deflate', undefined, plain],
    ['gzip;q=0, br;q=0', undefined, plain],
    ['gzip;q=0.1, identity;q=0.5', undefined, plain],
    ['gzip;q=high', undefined, plain],
    ['', undefined, plain],
  ])('Accept-Encoding: %s', async (accept, encoding, decode) => {
    const { headers, body } = await asked(accept);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-length']).toBe(String(body.length));
    expect(decode(body).toString()).toBe(PAGE);
    expect(headers['vary']).toContain('Accept-Encoding');
  });

  test('each has a tag of its own, by which it is revalidated', async () => {
    const tags = await Promise.all(
      ['identity', 'gzip', 'br'].map(async (each) => (await asked(each)).headers.etag),
    );
    expect(new Set(tags).size).toBe(3);
    const again = { 'Accept-Encoding': 'br', 'If-None-Match': String(tags[2]) };
    expect((await site.ask('/badges/ana.html', again)).status).toBe(304);
  });

  test('images and what is small stay as they are', async () => {
    for (const path of ['/badges/ana.png', '/badges/ana.jsonld', '/large.pdf']) {
      expect((await asked('br, gzip', path)).headers['content-encoding']).toBeUndefined();
    }
  });

  test('the page for what is missing is encoded as well', async () => {
    const { status, headers } = await asked('gzip', '/nowhere');
    expect([status, headers.etag]).toEqual([404, undefined]);
  });
});

test('files that are meant for other hosts are not there', async () => {
  for (const path of ['/_headers', '/.htaccess', '/_site.json']) {
    expect([path, (await site.ask(path)).status]).toEqual([path, 404]);
  }
});

test('405 says which methods there are', async () => {
  const { status, headers } = await site.ask('/badges/ana', {}, 'PUT');
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
});

test('the health endpoint', async () => {
  const { status, body, headers } = await site.ask('/-/health');
  expect([status, body.toString(), headers['cache-control']]).toEqual([200, 'ok\n', 'no-store']);
});

test('the access log has a line for every answer, without query, address or header', async () => {
  await site.ask('/badges/ana?token=secret#x', {
    Cookie: 'secret',
    'User-Agent': 'secret',
    Referer: 'http://secret',
  });
  const line = site.log.findLast((each) => each.includes('/badges/ana '));
  expect(line).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z GET \/badges\/ana 200 \d+ms$/);
  expect(site.log.join('\n')).not.toMatch(/secret|127\.0\.0\.1|\?/);
});
