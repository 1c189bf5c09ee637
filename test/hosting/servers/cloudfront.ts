import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { cloudfront } from '../../../src/hosting/cloudfront.ts';
import { HOSTS_FOLDER } from '../../../src/hosting/host.ts';
import type { Row } from '../requests.ts';
import { answerFile, fileResponse } from '../simulated/file-store.ts';
import type { ServerKind } from './server.ts';
import { simulate } from './simulated-server.ts';

type Headers = Record<string, { readonly value: string }>;

interface ViewerRequest {
  readonly method: string;
  readonly uri: string;
  readonly headers: Headers;
}

interface ViewerResponse {
  readonly statusCode?: number;
  readonly headers?: Headers;
}

type Handler = (event: {
  request: ViewerRequest;
  response?: ViewerResponse;
}) => ViewerRequest | ViewerResponse;

/** CloudFront before a bucket, as its documentation tells: no function sees an answer of status 400 or above. */
export const cloudfrontServer: ServerKind = {
  name: 'CloudFront (simulated)',
  host: cloudfront,
  missing: () => undefined,
  headers: 'files',
  able: (row) => (row.expected.status.includes(404) ? onlyStatus(row) : row),
  async start(folder, base) {
    const bucket = join(folder, 'dist');
    const files = join(folder, HOSTS_FOLDER, 'cloudfront');
    const onRequest = await load(join(files, 'viewer-request.js'));
    const onResponse = await load(join(files, 'viewer-response.js'));
    return simulate(async (request, path) => {
      const sent = onRequest({ request: viewerRequest(request, path) });
      if (!('uri' in sent)) return answered(sent);
      const found = await fromBucket(bucket, request, sent.uri);
      if (!found) return errorPage(bucket, base);
      const { headers = {} } = onResponse({ request: sent, response: { headers: {} } });
      for (const [name, { value }] of Object.entries(headers)) found.headers.set(name, value);
      return found;
    });
  },
};

/** What is left to compare where no function runs. */
function onlyStatus({ expected: { status }, ...row }: Row): Row {
  return { ...row, expected: { status } };
}

async function load(file: string): Promise<Handler> {
  return runInNewContext(`${await readFile(file, 'utf8')}\nhandler;`);
}

function viewerRequest(request: Request, path: string): ViewerRequest {
  const headers = Object.fromEntries([...request.headers].map(([name, value]) => [name, { value }]));
  return { method: request.method, uri: path.replace(/\?.*/, ''), headers };
}

function answered({ statusCode = 200, headers = {} }: ViewerResponse): Response {
  const plain = Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value]));
  return new Response(null, { status: statusCode, headers: plain });
}

/** A bucket has the file that is named exactly, and no other. */
async function fromBucket(bucket: string, request: Request, uri: string): Promise<Response | undefined> {
  if (!/\.\w+$/.test(uri)) return undefined;
  const found = await fileResponse(bucket, request, uri).catch(() => undefined);
  return found?.status === 404 ? undefined : found;
}

async function errorPage(bucket: string, base: string): Promise<Response> {
  const { headers, body } = await answerFile(bucket, { method: 'GET', path: `${base}/404.html` });
  return new Response(new Uint8Array(body), { status: 404, headers });
}
