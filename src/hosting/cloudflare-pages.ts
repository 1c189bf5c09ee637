import { EDGE_FOLDERS, edgeProgram } from './edge-program.ts';
import { headersFile } from './headers-file.ts';
import { configFile, type Host, type HostContext, type HostLimits } from './host.ts';

/** What both of Cloudflare's ways to serve files take [developers.cloudflare.com, Pages limits]. */
export const CLOUDFLARE_LIMITS: HostLimits = {
  files: 20_000,
  fileBytes: 25 * 1024 * 1024,
  headerRules: 100,
};

/** Cloudflare Pages in its advanced mode: one `_worker.js` in the published folder. */
export const cloudflarePages: Host = {
  name: 'cloudflare-pages',
  negotiation: 'edge-function',
  limits: CLOUDFLARE_LIMITS,
  servesPaths: false,
  cannot: ['it ignores a functions/ folder beside the site, as _worker.js takes its place'],
  published: (context) => [
    configFile('_worker.js', cloudflareWorker(context)),
    configFile('_routes.json', routes(context)),
    configFile('_headers', headersFile(context.rules)),
  ],
  beside: () => [],
};

/** The function as Cloudflare wants it: Pages and Workers run the same. */
export function cloudflareWorker({ rules, sources }: HostContext): string {
  return `${edgeProgram(rules, sources)}
export default {
  fetch: (request, env) => handle(TABLE, request, (file) => env.ASSETS.fetch(file)),
};
`;
}

/** Which requests run the function; all others are answered from the files alone. */
function routes({ rules }: HostContext): string {
  const include = EDGE_FOLDERS.map((folder) => `${rules.base}${folder}*`);
  return `${JSON.stringify({ version: 1, include, exclude: [] }, null, 2)}\n`;
}
