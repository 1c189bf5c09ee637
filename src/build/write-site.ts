import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { localUrlOf, paths } from '../credential/urls.ts';
import type { Problem } from '../errors/index.ts';
import { forecast, forecastLine, sizeOf } from '../hosting/forecast.ts';
import { HOSTS_FOLDER } from '../hosting/host.ts';
import { hostFiles } from '../hosting/index.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import { counted } from '../lib/counted.ts';
import { hasPage } from '../model/publication.ts';
import { isLean } from '../outputs/makes.ts';
import type { BuildCache } from './cache/build-cache.ts';
import type { BuiltFile } from './cache/inventory.ts';
import type { PageReuse } from './page-reuse.ts';
import type { Progress } from './progress/progress.ts';
import { siteFiles } from './site-files.ts';
import { SiteWriter } from './site-writer.ts';
import { writeFiles } from './write-files.ts';
import { PRIVATE_FOLDER, replaceOutputs } from './write-outputs.ts';

/** Where a site is written to. */
export interface SiteTarget {
  /** The project's folder. */
  readonly root: string;
  /** The new site's folder, with its pages in it. */
  readonly folder: string;
  /** What that folder will be called, relative to the project: `dist`. */
  readonly output: string;
}

/** What to tell of a written site. */
export interface WrittenSite {
  readonly lines: readonly string[];
  /** Limits of its hosts that are near or exceeded. */
  readonly warnings: readonly Problem[];
  /** Every file, as it lies on the disk. */
  readonly files: ReadonlyMap<string, BuiltFile>;
  /** Files outside the published folder, relative to the project. */
  readonly beside: readonly string[];
}

/** What a site is made with besides itself. */
export interface WritingOptions {
  readonly cache: BuildCache;
  readonly pages: PageReuse;
  readonly progress: Pick<Progress, 'count'>;
}

/** Writes all of a site but its pages. */
export async function writeSite(
  issued: IssuedSite,
  { root, folder, output }: SiteTarget,
  { cache, pages, progress }: WritingOptions,
): Promise<WrittenSite> {
  // It keeps public/ in git and is no part of a site.
  await rm(join(folder, '.gitkeep'), { force: true });
  const files = await siteFiles(issued, cache);
  const writer = new SiteWriter(folder, cache.sites);
  const { hosts, rules, published, beside } = hostFiles(issued, output, await loadEdgeSources());
  const count = await writeFiles(writer, [...files.published, ...published], progress);
  progress.count('finishing', 0);
  pages.writeKept(writer);
  await writer.adopt((path) => pages.keyOf(path));
  const handedOver = await replaceOutputs(root, PRIVATE_FOLDER, files.private);
  const handedToHosts = await replaceOutputs(root, HOSTS_FOLDER, beside);
  const written = writer.finish();
  const size = sizeOf(
    Array.from(written, ([path, file]) => ({ path, bytes: file.size })),
    rules,
  );
  const lines = [
    `${counted(count, 'file')} beside the pages; the site is in ${output}/`,
    ...whereToLook(issued),
    ...(handedOver.length > 0
      ? [`in ${PRIVATE_FOLDER}/, for their holders: ${counted(handedOver.length, 'file')} of private badges`]
      : []),
    ...(handedToHosts.length > 0
      ? [`in ${HOSTS_FOLDER}/, for hosts: ${counted(handedToHosts.length, 'file')}`]
      : []),
    ...hosts.map((host) => forecastLine(host, size)),
    ...hosts.flatMap(({ name, cannot }) => cannot.map((line) => `${name}: ${line}`)),
  ];
  return {
    lines,
    warnings: hosts.flatMap((host) => forecast(host, size, rules, !isLean(issued))),
    files: written,
    beside: [
      ...handedOver.map((path) => `${PRIVATE_FOLDER}/${path}`),
      ...handedToHosts.map((path) => `${HOSTS_FOLDER}/${path}`),
    ],
  };
}

/** Where the site, and the badge that was awarded last, are on this machine. */
function whereToLook({ site, awards }: IssuedSite): string[] {
  const at = (path: string) => localUrlOf(site.config.site, path);
  const [newest] = awards
    .map(({ award }) => award)
    .filter(hasPage)
    .toSorted((a, b) => (a.awarded < b.awarded ? 1 : -1));
  return [
    `to look at it: npm run preview, then open ${at(paths.home)}`,
    ...(newest ? [`the badge that was awarded last: ${at(paths.badge(newest.id))}`] : []),
  ];
}

/** Reads the programs that hosts run as they stand: `hosting/edge/`. */
async function loadEdgeSources(): Promise<Record<'negotiate' | 'answer' | 'handle', string>> {
  const read = (name: string) => readFile(new URL(`../hosting/edge/${name}.mjs`, import.meta.url), 'utf8');
  const [negotiate, answer, handle] = await Promise.all([read('negotiate'), read('answer'), read('handle')]);
  return { negotiate, answer, handle };
}
