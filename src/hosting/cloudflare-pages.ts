import { edgeFolders, edgeProgram } from './edge-program.ts';
import { headersFile } from './headers-file.ts';
import { configFile, type Host, type HostContext, type HostLimits } from './host.ts';

/** What both of Cloudflare's ways to serve files take [developers.cloudflare.com, Pages limits]. */
export const CLOUDFLARE_LIMITS: HostLimits = {
  files: 20_000,
  fileBytes: 25 * 1024 * 1024,
  headerRules: 100,
};

/** What keeps either of them from altering files on the way. */
export const CLOUDFLARE_UNALTERED =
  'On Cloudflare: switch off Polish, Email Address Obfuscation and Rocket Loader for the domain.';

/** Cloudflare Pages in its advanced mode: one `_worker.js` in the published folder. */
export const cloudflarePages: Host = {
  name: 'cloudflare-pages',
  negotiation: 'edge-function',
  limits: CLOUDFLARE_LIMITS,
  servesPaths: false,
  cannot: ['it ignores a functions/ folder beside the site, as _worker.js takes its place'],
  marks: { names: /\.pages\.dev$/, headers: [{ name: 'server', value: /^cloudflare/i }] },
  advice: {
    rules:
      'On Cloudflare Pages: have cloudflare-pages under "hosts" in content/site.yaml, and deploy all of dist/: _worker.js, _routes.json and _headers belong to it.',
    on: {
      certificate: 'On Cloudflare Pages: Custom domains, wait until yours is active.',
      'well-known': 'On Cloudflare Pages: deploy dist/ as the build left it.',
      'not-genuine': CLOUDFLARE_UNALTERED,
      'social-image': CLOUDFLARE_UNALTERED,
      stale: 'On Cloudflare Pages: a deploy hook, called by any scheduler (docs/deploy-cloudflare-pages.md).',
    },
  },
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
  const include = edgeFolders(rules).map((folder) => `${folder}*`);
  return `${JSON.stringify({ version: 1, include, exclude: [] }, null, 2)}\n`;
}
