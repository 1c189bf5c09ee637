import { dirname, join } from 'node:path';
import { netlify } from '../../../src/hosting/netlify.ts';
import { freePort, startServer } from '../live-server.ts';
import { commandOf, missingTool, packagesOf } from './fetched-tool.ts';
import type { ServerKind } from './server.ts';

/** Netlify's edge functions in their own bootstrap under Deno; only the files behind them are served by our own hand. */
export const netlifyServer: ServerKind = {
  name: 'Netlify (its edge runtime; files simulated)',
  host: netlify,
  missing: () => missingTool('deno'),
  bases: [''],
  async start(folder) {
    const packages = packagesOf('deno') ?? '';
    const port = await freePort();
    const front = join(import.meta.dirname, 'netlify-front.ts');
    const PATH = [dirname(process.execPath), dirname(commandOf(packages, 'deno')), process.env['PATH']].join(
      ':',
    );
    return startServer(port, process.execPath, [front, packages, folder, String(port)], {
      env: { PATH, HOME: folder, DENO_NO_UPDATE_CHECK: '1' },
      seconds: 60,
    });
  },
};
