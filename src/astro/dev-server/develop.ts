import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { BuildCache } from '../../build/cache/build-cache.ts';
import { formatReport } from '../../errors/format-report.ts';
import type { IssuedSite } from '../../issue/issued-site.ts';
import { provideSite, SITE_MODULE } from '../virtual-modules.ts';
import { answerRequests } from './answer-requests.ts';
import type { Attempt } from './attempt-site.ts';
import { developedSite } from './developed-site.ts';
import { restart } from './restart.ts';
import { watchFolder } from './watch-folder.ts';

/** What development starts from. */
export interface Development {
  readonly root: string;
  readonly cache: BuildCache;
  /** The attempt that Astro's configuration was made from. */
  readonly first: Attempt;
  /** Prepares the site as its content is now. */
  readonly attempt: () => Promise<Attempt>;
}

/**
 * Serves a site as it will be once it is built, and anew when its content changes. A mistake stands in the place of
 * pages until it is mended; everything else stays as it last was.
 */
export async function develop(
  server: ViteDevServer,
  { root, cache, first, attempt }: Development,
): Promise<void> {
  let latest = first;
  let site = first.issued && (await developedSite(first.issued, cache));
  const refresh = async () => {
    const next = await attempt();
    if (next.issued && !hasSameSettings(next.issued, first.issued)) return restart(server, root);
    if (next.issued) {
      site = await developedSite(next.issued, cache);
      provideSite(next.issued);
    }
    report(server, next);
    latest = next;
    reloadPages(server);
  };
  report(server, first);
  watchFolder(server.watcher, join(root, 'content'), refresh);
  server.middlewares.use(answerRequests(() => ({ site, problems: latest.error?.problems ?? [] })));
}

/** Whether Astro's configuration is right for both: it has the address, and the look of a language. */
function hasSameSettings({ site: { config } }: IssuedSite, configured: IssuedSite | undefined): boolean {
  const before = configured?.site.config;
  return before?.site === config.site && before.language === config.language;
}

function report({ config: { logger } }: ViteDevServer, { error }: Attempt): void {
  if (error)
    logger.error(`\n${formatReport(error.problems, { color: process.stderr.hasColors?.() ?? false })}`);
}

function reloadPages(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    const module = environment.moduleGraph.getModuleById(`\0${SITE_MODULE}`);
    if (module) environment.moduleGraph.invalidateModule(module);
  }
  server.ws.send({ type: 'full-reload' });
}
