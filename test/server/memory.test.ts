import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendLoad } from '../../bench/http-load.ts';
import { type ServedSite, serveSite } from './served-site.ts';

// The same with 200,000 requests against a server of its own: npm run bench.
const BATCH = 5_000;
const MEGABYTE = 1024 * 1024;

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Megabytes in use once what is not in use is collected. */
function memoryInUse(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}

/** No two alike: whatever a server remembers of requests grows with them. */
function request(index: number): string {
  const path = index % 3 === 0 ? `/badges/nobody-${index}` : '/badges/ana';
  const accept = index % 2 === 0 ? `application/x-${index}, text/html` : `application/json;x=${index}`;
  const extra = ['', 'Range: bytes=0-3\r\n', 'Accept-Encoding: br\r\n', `If-None-Match: "${index}"\r\n`][
    index % 4
  ];
  return `GET ${path}?${index} HTTP/1.1\r\nHost: h${index}\r\nAccept: ${accept}\r\n${extra}\r\n`;
}

test('twenty thousand requests, no two alike, leave nothing behind', async () => {
  const send = async (first: number) => {
    const requests = Array.from({ length: BATCH }, (_, index) => request(first + index));
    const { statuses } = await sendLoad({ port: site.port, requests, connections: 20, total: BATCH });
    expect([...statuses.keys()].sort()).toEqual([200, 206, 404]);
  };
  await send(0);
  const before = memoryInUse();
  for (const batch of [1, 2, 3]) await send(batch * BATCH);
  site.log.length = 0;
  expect(memoryInUse() - before).toBeLessThan(2);
});
