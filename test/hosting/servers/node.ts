import { join } from 'node:path';
import { node } from '../../../src/hosting/node.ts';
import { stopServer } from '../../../src/server/http/stop-server.ts';
import { openLiveSite } from '../../../src/server/static/current-site.ts';
import { createSiteServer } from '../../../src/server/static/site-server.ts';
import { freePort } from '../live-server.ts';
import type { ServerKind } from './server.ts';

/** The project's own server. It takes the base off itself: a site stands in its folder as it was built. */
export const nodeServer: ServerKind = {
  name: 'Node',
  host: node,
  missing: () => undefined,
  async start(folder, base) {
    const site = await openLiveSite(join(folder, `dist${base}`), () => performance.now());
    const server = createSiteServer({ site });
    const port = await freePort();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${port}`, stop: async () => void (await stopServer(server, 2_000)) };
  },
};
