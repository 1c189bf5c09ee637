import { relative } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { BuildCache } from '../build/cache/build-cache.ts';
import { CACHE_FOLDER } from '../build/cache/cache-folder.ts';
import type { PageReuse } from '../build/page-reuse.ts';
import type { Progress } from '../build/progress/progress.ts';
import { reportAndExit } from '../build/report-and-exit.ts';
import type { BuildScope } from '../build/shard/build-scope.ts';
import { writeShard } from '../build/shard/write-shard.ts';
import type { Staging } from '../build/staging.ts';
import { type WrittenSite, writeSite } from '../build/write-site.ts';
import type { IssuedSite } from '../issue/issued-site.ts';

/** What a build has come to when its pages are made. */
export interface RenderedBuild {
  readonly root: string;
  /** Where the site is published, absolute. */
  readonly target: string;
  /** Where its pages are now. */
  readonly folder: string;
  readonly issued: IssuedSite;
  readonly scope: BuildScope;
  readonly staging: Staging;
  readonly cache: BuildCache;
  readonly pages: PageReuse;
  readonly progress: Progress;
  readonly logger: AstroIntegrationLogger;
  /** Says what the build took. */
  readonly close: () => Promise<void>;
  /** What was warned of before. */
  readonly warnings: readonly string[];
  /** Of what the site was made from, when the build began. */
  readonly sources: string;
}

/** Writes what is not a page, publishes the site, or leaves a shard in its place, and says so. */
export async function finishBuild(build: RenderedBuild): Promise<void> {
  const { issued, folder, scope, staging, cache, pages, progress, logger } = build;
  if (scope.kind === 'shard') {
    const options = { staged: folder, scope, cache, pages, progress };
    logger.info(await writeShard(issued, options).catch(reportAndExit));
    return build.close();
  }
  const output = relative(build.root, build.target) || '.';
  const place = { root: build.root, folder, output };
  const written = await writeSite(issued, place, { cache, pages, progress }).catch(reportAndExit);
  await staging.publish();
  for (const line of written.lines) logger.info(line);
  await build.close();
  if (written.warnings.length > 0) progress.warn(written.warnings);
  keepForNext(build, output, written);
}

/** What changed while the site was built is built next time. */
function keepForNext(build: RenderedBuild, output: string, { files, beside }: WrittenSite): void {
  const { cache, sources, warnings, logger } = build;
  const madeFrom = sources === cache.sources() ? sources : '';
  const fault = cache.keep({ madeFrom, output, warnings, beside, files });
  if (fault)
    logger.warn(`the cache in ${CACHE_FOLDER}/ cannot be written (${fault}): the next build starts anew`);
}
