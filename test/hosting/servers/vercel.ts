import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HOSTS_FOLDER } from '../../../src/hosting/host.ts';
import { vercel } from '../../../src/hosting/vercel.ts';
import { isToldToPrograms, type Row } from '../requests.ts';
import { fileResponse } from '../simulated/file-store.ts';
import type { ServerKind } from './server.ts';
import { simulate } from './simulated-server.ts';

interface VercelJson {
  readonly headers: readonly {
    readonly source: string;
    readonly headers: readonly { readonly key: string; readonly value: string }[];
  }[];
}

interface Middleware {
  readonly default: (request: Request) => Response;
  readonly config: { readonly matcher: readonly string[] };
}

interface Deployment {
  readonly dist: string;
  readonly json: VercelJson;
  readonly middleware: Middleware;
}

/** Vercel as its documentation tells: middleware first, then files with clean URLs; headers of both on what is found. */
export const vercelServer: ServerKind = {
  name: 'Vercel (simulated)',
  host: vercel,
  missing: () => undefined,
  bases: [''],
  // Middleware cannot know that a file is missing: the type it says goes with the page for lost addresses.
  able: (row) => (row.expected.status.includes(404) ? withoutType(row) : row),
  async start(folder) {
    const dist = join(folder, 'dist');
    const files = join(folder, HOSTS_FOLDER, 'vercel');
    const json: VercelJson = JSON.parse(await readFile(join(files, 'vercel.json'), 'utf8'));
    const file = pathToFileURL(join(files, 'middleware.js')).href;
    const middleware: Middleware = await import(/* @vite-ignore */ file);
    return simulate((request, path) => answer({ dist, json, middleware }, request, path));
  },
};

function withoutType(row: Row): Row {
  if (isToldToPrograms(row)) return { ...row, expected: { status: row.expected.status } };
  const { type: _, ...expected } = row.expected;
  return { ...row, expected };
}

async function answer(
  { dist, json, middleware }: Deployment,
  request: Request,
  target: string,
): Promise<Response> {
  const path = target.replace(/\?.*/, '');
  const routed = fits(middleware.config.matcher, path) ? middleware.default(request) : undefined;
  const rewritten = routed?.headers.get('x-middleware-rewrite');
  if (routed && rewritten === null && !routed.headers.has('x-middleware-next')) return routed;
  const response = await fileResponse(dist, request, rewritten ? new URL(rewritten).pathname : path);
  for (const rule of json.headers.filter(({ source }) => fits([source], path))) {
    for (const { key, value } of rule.headers) response.headers.set(key, value);
  }
  routed?.headers.forEach((value, name) => {
    if (!name.startsWith('x-middleware-')) response.headers.set(name, value);
  });
  return response;
}

function fits(sources: readonly string[], path: string): boolean {
  return sources.some((source) => new RegExp(`^${source}$`).test(path));
}
