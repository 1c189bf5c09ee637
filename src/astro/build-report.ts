import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { PageReuse } from '../build/page-reuse.ts';
import { Reporter } from '../build/progress/reporter.ts';
import { traceOf } from '../build/progress/trace.ts';
import { pagesOf } from '../hosting/estimate.ts';
import type { Site } from '../model/site.ts';
import { watchPages } from './page-lines.ts';

/** What is shown of a build while it works. */
export interface BuildReport {
  readonly reporter: Reporter;
  /** Says of which site the pages are that Astro is about to make. */
  readonly expectPages: (site: Site | undefined, pages: Pick<PageReuse, 'kept'>) => void;
}

/**
 * Shows how a build comes along, in Astro's log: where that is a terminal, by a line that changes. Pages are counted as
 * Astro makes them, in the place of a line for each.
 */
export function openReport(logger: AstroIntegrationLogger): BuildReport {
  const { stdout } = process;
  const reporter = new Reporter({
    columns: stdout.isTTY ? stdout.columns || 80 : undefined,
    write: (text) => stdout.write(text),
    say: (line) => logger.info(line),
    now: () => performance.now(),
  });
  let total: number | undefined;
  let reuse: Pick<PageReuse, 'kept'> = { kept: 0 };
  let rendered = 0;
  watchPages(
    logger,
    () => reporter.count('pages', ++rendered + reuse.kept, total, reuse.kept),
    () => reporter.clear(),
  );
  return {
    reporter,
    expectPages: (site, pages) => {
      total = site && pagesOf(site);
      reuse = pages;
    },
  };
}

/** Says what a build took, and writes its trace where LANYARD_PROFILE names a file. */
export async function closeReport(
  reporter: Reporter,
  logger: Pick<AstroIntegrationLogger, 'info'>,
  { root, env }: { readonly root: string; readonly env: NodeJS.ProcessEnv },
): Promise<void> {
  const kilobytes = process.resourceUsage().maxRSS;
  for (const line of reporter.finish(kilobytes * 1024)) logger.info(line);
  const profile = env['LANYARD_PROFILE'];
  if (!profile) return;
  const file = resolve(root, profile);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(traceOf(reporter.records), null, 2)}\n`);
  logger.info(`the trace of this build is in ${profile}; open it in ui.perfetto.dev or chrome://tracing`);
}
