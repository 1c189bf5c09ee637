import { CLOUDFLARE_LIMITS, CLOUDFLARE_UNALTERED, cloudflareWorker } from './cloudflare-pages.ts';
import { edgeFolders } from './edge-program.ts';
import { headersFile } from './headers-file.ts';
import { configFile, HOSTS_FOLDER, type Host, type HostContext } from './host.ts';

const CONFIG = `${HOSTS_FOLDER}/cloudflare-workers/wrangler.jsonc`;

/** Cloudflare Workers with static assets: a function and its configuration beside the site. */
export const cloudflareWorkers: Host = {
  name: 'cloudflare-workers',
  negotiation: 'edge-function',
  limits: CLOUDFLARE_LIMITS,
  servesPaths: false,
  cannot: [`it does not find its configuration by itself: npx wrangler deploy --config ${CONFIG}`],
  marks: { names: /\.workers\.dev$/ },
  advice: {
    rules:
      'On Cloudflare Workers: have cloudflare-workers under "hosts" in content/site.yaml, and deploy with the wrangler.jsonc that the build wrote.',
    on: {
      certificate: 'On Cloudflare Workers: Settings, Domains & Routes, wait until yours is active.',
      'well-known':
        'On Cloudflare Workers: deploy dist/ as the build left it, without an .assetsignore that names it.',
      'not-genuine': CLOUDFLARE_UNALTERED,
      'social-image': CLOUDFLARE_UNALTERED,
    },
  },
  published: ({ rules }) => [configFile('_headers', headersFile(rules))],
  beside: (context) => [
    configFile('cloudflare-workers/worker.js', cloudflareWorker(context)),
    configFile('cloudflare-workers/wrangler.jsonc', wranglerConfig(context)),
  ],
};

function wranglerConfig({ rules, domain, output }: HostContext): string {
  const config = {
    name: domain.replace(/[^a-z0-9]+/gi, '-').toLowerCase(),
    main: 'worker.js',
    compatibility_date: '2026-01-01',
    assets: {
      directory: `../../../${output}`,
      binding: 'ASSETS',
      html_handling: 'auto-trailing-slash',
      not_found_handling: '404-page',
      run_worker_first: edgeFolders(rules).map((folder) => `${folder}*`),
    },
  };
  return `// Written by the build of the site. To deploy: npx wrangler deploy --config ${CONFIG}
${JSON.stringify(config, null, 2)}
`;
}
