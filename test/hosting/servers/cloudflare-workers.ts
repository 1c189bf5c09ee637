import { join } from 'node:path';
import { cloudflareWorkers } from '../../../src/hosting/cloudflare-workers.ts';
import { HOSTS_FOLDER } from '../../../src/hosting/host.ts';
import { freePort, startServer } from '../live-server.ts';
import { wranglerFlags, wranglerOptions } from './cloudflare-pages.ts';
import { commandOf, missingTool, packagesOf } from './fetched-tool.ts';
import type { ServerKind } from './server.ts';

/** A Cloudflare Worker with static assets, by the configuration that the build writes. */
export const cloudflareWorkersServer: ServerKind = {
  name: 'Cloudflare Workers',
  host: cloudflareWorkers,
  missing: () => missingTool('wrangler'),
  bases: [''],
  async start(folder) {
    const port = await freePort();
    const config = join(folder, HOSTS_FOLDER, 'cloudflare-workers/wrangler.jsonc');
    const args = ['dev', '--config', config, ...wranglerFlags(port, await freePort())];
    return startServer(
      port,
      commandOf(packagesOf('wrangler') ?? '', 'wrangler'),
      args,
      wranglerOptions(folder),
    );
  },
};
