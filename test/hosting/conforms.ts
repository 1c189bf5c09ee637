import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HEADER_BOMBS } from './header-bombs.ts';
import { hostContext } from './host-context.ts';
import { layOutSmallSite } from './laid-out-site.ts';
import type { LiveServer } from './live-server.ts';
import { type Expected, REQUESTS } from './requests.ts';
import { type RawResponse, send, tell } from './send.ts';
import type { ServerKind } from './servers/server.ts';
import { contentOf } from './small-site.ts';
import { spentBy } from './spent.ts';

/** Sends the table to servers, each at its base paths. One that is missing here is a skipped test that says why. */
export function tryServers(kinds: readonly ServerKind[]): void {
  for (const kind of kinds) {
    const missing = kind.missing();
    if (missing) test.skip(`${kind.name} (${missing})`, () => {});
    else describe.each(kind.bases ?? ['', '/repo'])(`${kind.name} at “%s/”`, (base) => conforms(kind, base));
  }
}

function conforms(kind: ServerKind, base: string): void {
  let folder: string;
  let server: LiveServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), `lanyard-${kind.name}-`));
    await chmod(folder, 0o755); // servers give up their rights and must still read it
    await layOutSmallSite(folder, base, kind.host);
    server = await kind.start(folder, base);
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const ask = (path: string, headers = {}, method = 'GET') =>
    send(server.url, { path: base + path, method, headers });

  const rows = kind.able ? REQUESTS.flatMap((row) => kind.able?.(row) ?? []) : REQUESTS;
  const titled = rows.map((row, index) => ({
    ...row,
    title: `${index + 1}. ${row.name.slice(0, 90)}, ${row.path}`,
  }));
  test.each(titled)('$title', async ({ path, method = 'GET', headers = {}, expected }) => {
    const response = await ask(path, headers, method);
    expect(summary(response)).toEqual(expectedSummary(response, expected));
  });

  test.skipIf(kind.headers === 'none')('every answer carries the headers of all answers', async () => {
    const everywhere = Object.entries(hostContext(base).rules.everywhere);
    const files = ['/', '/badges/ana', '/badges/ana.jsonld', '/badges/ana.png'];
    for (const path of kind.headers === 'files' ? files : [...files, '/nowhere']) {
      const { headers } = await ask(path);
      for (const [name, value] of everywhere)
        expect([path, name, headers[name.toLowerCase()]]).toEqual([path, name, value]);
    }
  });

  test('HEAD answers as GET does, without a body', async () => {
    for (const path of ['/badges/ana', '/badges/ana.png', '/nowhere']) {
      const got = await ask(path);
      const head = await ask(path, {}, 'HEAD');
      expect(head.body).toBe('');
      expect([head.status, head.headers['content-type']]).toEqual([got.status, got.headers['content-type']]);
    }
  });

  test.skipIf(kind.headers === 'none')(
    'page and JSON have tags of their own, and either is revalidated by its own',
    async () => {
      const page = await ask('/badges/ana', { Accept: 'text/html' });
      const json = await ask('/badges/ana', { Accept: 'application/json' });
      const [pageTag = '', jsonTag = ''] = [page.headers.etag, json.headers.etag];
      expect([pageTag, jsonTag]).not.toContain('');
      expect(pageTag).not.toBe(jsonTag);
      const again = async (accept: string, tag: string) =>
        (await ask('/badges/ana', { Accept: accept, 'If-None-Match': tag })).status;
      expect(await again('text/html', pageTag)).toBe(304);
      expect(await again('application/json', jsonTag)).toBe(304);
      expect(await again('application/json', pageTag)).toBe(200);
    },
  );

  test('no Accept header keeps a server busy', async () => {
    for (const [name, Accept] of Object.entries(HEADER_BOMBS)) {
      const seconds = await leastSpent(server, () => ask('/badges/ana', { Accept }), 0.2);
      expect(seconds, `${name}: seconds of processor time`).toBeLessThan(0.2);
    }
  });

  test('a line break in a header adds none to the answer', async () => {
    for (const end of ['\n', '\r', '\r\n ']) {
      const answer = await tell(
        server.url,
        `GET ${base}/badges/ana HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAccept: a/b${end}Set-Cookie: a=b\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 \d/);
      expect(answer).not.toMatch(/^set-cookie/im);
    }
  });

  test('a range of an image, or all of it', async () => {
    const { status, body, headers } = await ask('/badges/ana.png', { Range: 'bytes=0-3' });
    if (status === 206)
      expect([body, headers['content-range']]).toEqual(['badg', expect.stringMatching(/^bytes 0-3\//)]);
    else expect([status, body]).toEqual([200, contentOf('badges/ana.png')]);
  });
}

/**
 * The least processor time, in seconds, that a server spends on an answer. It may compile or tidy up beside any of them,
 * so an answer is asked for until one costs less than `enough`, ten times at most: a slow pattern is slow each time.
 */
async function leastSpent(server: LiveServer, work: () => Promise<unknown>, enough: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 10 && least >= enough; attempt++) {
    const before = spentBy(server);
    await work();
    least = Math.min(least, spentBy(server) - before);
  }
  return least;
}

/** What is compared of an answer. */
function summary({ status, headers, body }: RawResponse) {
  return {
    status,
    body,
    type: headers['content-type']?.toLowerCase(),
    varies: /(^|,)\s*accept\s*(,|$)/i.test(headers.vary ?? ''),
    cache: headers['cache-control'],
    disposition: headers['content-disposition'],
    robots: headers['x-robots-tag'],
    policy: headers['content-security-policy'],
    leadsAway: !/^(\/(?!\/).*)?$/.test(headers.location ?? ''),
    setsCookie: 'set-cookie' in headers,
  };
}

/** The answer as it should be; what a row says nothing of may be as it is. */
function expectedSummary(response: RawResponse, { status, file, ...rest }: Expected) {
  const actual = summary(response);
  const stated = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...actual,
    ...(file !== undefined && { body: contentOf(file), disposition: undefined }),
    ...(response.status === 200 && { robots: undefined }),
    ...stated,
    leadsAway: false,
    setsCookie: false,
    status: status.includes(response.status) ? response.status : status,
  };
}
