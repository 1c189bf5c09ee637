import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileResponse } from '../simulated/file-store.ts';
import { headersFor, readHeadersFile } from '../simulated/headers-file.ts';
import { serveAnswers } from '../simulated/http-front.ts';

/**
 * A process of its own that stands in for Netlify: edge functions run in Netlify's own bootstrap, under Deno; the file
 * server behind them is simulated. Arguments: the folder of packages, the project's folder, the port.
 */
const [packages = '', project = '', port = ''] = process.argv.slice(2);
const origin = `http://127.0.0.1:${port}`;

/** What is used of `@netlify/edge-functions-dev`. */
interface EdgeFunctions {
  match(
    request: Request,
  ): Promise<{ handle(request: Request, origin: string): Promise<Response> } | undefined>;
}

const entry = join(packages, '@netlify/edge-functions-dev/dist/node/main.js');
const { EdgeFunctionsHandler } = (await import(pathToFileURL(entry).href)) as {
  EdgeFunctionsHandler: new (options: object) => EdgeFunctions;
};
const tell = (...words: unknown[]) => void process.stderr.write(`${words.join(' ')}\n`);
const edge = new EdgeFunctionsHandler({
  configDeclarations: [],
  directories: [join(project, '.lanyard/hosts/netlify/edge-functions')],
  env: {},
  geolocation: {},
  logger: { log: () => {}, warn: tell, error: tell },
});

const dist = join(project, 'dist');
const blocks = readHeadersFile(await readFile(join(dist, '_headers'), 'utf8'));

await serveAnswers(Number(port), async (request, path) => {
  request.headers.set('x-nf-request-id', 'test');
  // On the way into Deno, fetch would put "*/*" in the place of a header that is not there; an empty one stays.
  if (!request.headers.has('accept')) request.headers.set('accept', '');
  const matched = await edge.match(request);
  return matched ? matched.handle(request, origin) : files(request, path);
});

async function files(request: Request, path: string): Promise<Response> {
  const pathname = path.replace(/\?.*/, '');
  const response = await fileResponse(dist, request, pathname);
  for (const [name, value] of Object.entries(headersFor(blocks, pathname))) response.headers.set(name, value);
  return response;
}
