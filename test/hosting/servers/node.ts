import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../../../src/credential/urls.ts';
import { openLiveSite } from '../../../src/server/live-site.ts';
import { createSiteServer } from '../../../src/server/site-server.ts';
import { stopServer } from '../../../src/server/stop-server.ts';
import { freePort } from '../live-server.ts';
import { writeSmallSite } from '../small-site.ts';
import type { ServerKind } from './server.ts';

/** The project's own server. A site stands in its folder as it was built, below no base: the server takes that off. */
export const nodeServer: ServerKind = {
  name: 'Node',
  missing: () => undefined,
  async start(folder, base) {
    const address = `https://badges.example${base}`;
    await writeSmallSite(folder);
    await writeFile(
      join(folder, paths.facts),
      JSON.stringify({ address, isPreview: false, listsBadges: true }),
    );
    const server = createSiteServer({ site: await openLiveSite(folder, () => performance.now()) });
    const port = await freePort();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${port}`, stop: async () => void (await stopServer(server, 2_000)) };
  },
};
