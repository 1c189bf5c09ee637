import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { PageReuse } from '../build/page-reuse.ts';
import { Reporter } from '../build/progress/reporter.ts';
import { traceOf } from '../build/progress/trace.ts';
import { pagesOf } from '../hosting/estimate.ts';
import type { Site } from '../model/site.ts';
import { watchPages } from './page-lines.ts';

/** Shows how a build comes along, in Astro's log: where that is a terminal, by a line that changes. */
export function openReport(logger: AstroIntegrationLogger): Reporter {
  const { stdout } = process;
  return new Reporter({
    columns: stdout.isTTY ? stdout.columns || 80 : undefined,
    write: (text) => stdout.write(text),
    say: (line) => logger.info(line),
    now: () => performance.now(),
  });
}

/** Counts the pages of a site as Astro makes them, in the place of a line for each. */
export function reportPages(
  report: Reporter,
  logger: AstroIntegrationLogger,
  { site, pages }: { readonly site: Site | undefined; readonly pages: Pick<PageReuse, 'kept'> },
): void {
  const total = site && pagesOf(site);
  let rendered = 0;
  watchPages(
    logger,
    () => report.count('pages', ++rendered + pages.kept, total, pages.kept),
    () => report.clear(),
  );
}

/** Says what a build took, and writes its trace where LANYARD_PROFILE names a file. */
export async function closeReport(
  report: Reporter,
  logger: Pick<AstroIntegrationLogger, 'info'>,
  { root, env }: { readonly root: string; readonly env: NodeJS.ProcessEnv },
): Promise<void> {
  const kilobytes = process.resourceUsage().maxRSS;
  for (const line of report.finish(kilobytes * 1024)) logger.info(line);
  const profile = env['LANYARD_PROFILE'];
  if (!profile) return;
  const file = resolve(root, profile);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(traceOf(report.records), null, 2)}\n`);
  logger.info(`the trace of this build is in ${profile}; open it in ui.perfetto.dev or chrome://tracing`);
}
