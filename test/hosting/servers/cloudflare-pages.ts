import { join } from 'node:path';
import { cloudflarePages } from '../../../src/hosting/cloudflare-pages.ts';
import { freePort, startServer } from '../live-server.ts';
import { commandOf, missingTool, packagesOf } from './fetched-tool.ts';
import type { ServerKind } from './server.ts';

/** Cloudflare Pages as Cloudflare's own tool runs it, in the runtime of its edge. */
export const cloudflarePagesServer: ServerKind = {
  name: 'Cloudflare Pages',
  host: cloudflarePages,
  missing: () => missingTool('wrangler'),
  bases: [''],
  async start(folder) {
    const port = await freePort();
    const args = [
      'pages',
      'dev',
      join(folder, 'dist'),
      '--compatibility-date',
      '2026-01-01',
      ...wranglerFlags(port, await freePort()),
    ];
    return startServer(
      port,
      commandOf(packagesOf('wrangler') ?? '', 'wrangler'),
      args,
      wranglerOptions(folder),
    );
  },
};

/** Where wrangler listens: nowhere but on loopback. */
export function wranglerFlags(port: number, inspectorPort: number): string[] {
  return ['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', String(inspectorPort)];
}

/** Keeps what wrangler writes in a folder of its own. */
export function wranglerOptions(folder: string) {
  const env = { HOME: folder, WRANGLER_SEND_METRICS: 'false', CI: 'true' };
  return { cwd: folder, env, seconds: 60 };
}
