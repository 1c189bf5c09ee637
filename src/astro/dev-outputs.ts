import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { siteFiles } from '../build/site-files.ts';
import { formatReport } from '../errors/format-report.ts';
import { LanyardError } from '../errors/index.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import type { OutputFile } from '../outputs/output.ts';
import { provideSite, SITE_MODULE } from './virtual-modules.ts';

interface DevSite {
  readonly root: string;
  readonly issued: IssuedSite;
  readonly prepare: () => Promise<IssuedSite>;
}

/** Serves every output in development, and signs anew when content changes; a mistake keeps the last good site. */
export function serveOutputs(server: ViteDevServer, { root, issued, prepare }: DevSite): void {
  let files = indexed(issued);
  const refresh = async () => {
    try {
      const fresh = await prepare();
      files = indexed(fresh);
      provideSite(fresh);
      reloadPages(server);
    } catch (error) {
      if (!(error instanceof LanyardError)) throw error;
      server.config.logger.error(formatReport(error.problems, { color: true }));
    }
  };
  watchContent(server, join(root, 'content'), refresh);
  const base = new URL(issued.site.config.site).pathname.replace(/\/$/, '');
  server.middlewares.use(async (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodePath(
      pathname.startsWith(`${base}/`) ? pathname.slice(base.length + 1) : pathname.slice(1),
    );
    const file = (await files).get(path);
    if (!file) return next();
    response.setHeader('Content-Type', file.mediaType);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end(await file.bytes());
  });
}

async function indexed(issued: IssuedSite): Promise<ReadonlyMap<string, OutputFile>> {
  const { published } = await siteFiles(issued);
  return new Map([...published].map((file) => [file.path, file]));
}

/** Waits until an editor has finished saving: several files often change at once. */
const QUIET_MILLISECONDS = 100;

function watchContent(server: ViteDevServer, folder: string, refresh: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return;
    clearTimeout(timer);
    timer = setTimeout(refresh, QUIET_MILLISECONDS);
  });
}

function reloadPages(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    const module = environment.moduleGraph.getModuleById(`\0${SITE_MODULE}`);
    if (module) environment.moduleGraph.invalidateModule(module);
  }
  server.ws.send({ type: 'full-reload' });
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
