import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { localUrlOf, paths } from '../credential/urls.ts';
import type { Problem } from '../errors/index.ts';
import { filesBelow } from '../files/files-below.ts';
import { forecast, forecastLine, type PublishedFile, sizeOf } from '../hosting/forecast.ts';
import { HOSTS_FOLDER } from '../hosting/host.ts';
import { hostFiles } from '../hosting/index.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import { counted } from '../lib/counted.ts';
import { hasPage } from '../model/publication.ts';
import { isLean } from '../outputs/makes.ts';
import { siteFiles } from './site-files.ts';
import { PRIVATE_FOLDER, replaceOutputs, writeOutputs } from './write-outputs.ts';

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
}

/** Writes all of a site but its pages. */
export async function writeSite(
  issued: IssuedSite,
  { root, folder, output }: SiteTarget,
): Promise<WrittenSite> {
  // It keeps public/ in git and is no part of a site.
  await rm(join(folder, '.gitkeep'), { force: true });
  const files = await siteFiles(issued);
  const { hosts, rules, published, beside } = hostFiles(issued, output, await loadEdgeSources());
  const count = await writeOutputs(folder, [...files.published, ...published]);
  const handedOver = await replaceOutputs(root, PRIVATE_FOLDER, files.private);
  const handedToHosts = await replaceOutputs(root, HOSTS_FOLDER, beside);
  const size = sizeOf(await publishedFiles(folder), rules);
  const lines = [
    `${counted(count, 'file')} beside the pages; the site is in ${output}/`,
    ...whereToLook(issued),
    ...(handedOver > 0
      ? [`in ${PRIVATE_FOLDER}/, for their holders: ${counted(handedOver, 'file')} of private badges`]
      : []),
    ...(handedToHosts > 0 ? [`in ${HOSTS_FOLDER}/, for hosts: ${counted(handedToHosts, 'file')}`] : []),
    ...hosts.map((host) => forecastLine(host, size)),
    ...hosts.flatMap(({ name, cannot }) => cannot.map((line) => `${name}: ${line}`)),
  ];
  return { lines, warnings: hosts.flatMap((host) => forecast(host, size, rules, !isLean(issued))) };
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

/** Every file of a site's folder, with its size. */
async function publishedFiles(folder: string): Promise<PublishedFile[]> {
  const paths = await filesBelow(folder);
  return Promise.all(paths.map(async (path) => ({ path, bytes: (await stat(join(folder, path))).size })));
}

/** Reads the programs that hosts run as they stand: `hosting/edge/`. */
async function loadEdgeSources(): Promise<Record<'negotiate' | 'answer' | 'handle', string>> {
  const read = (name: string) => readFile(new URL(`../hosting/edge/${name}.mjs`, import.meta.url), 'utf8');
  const [negotiate, answer, handle] = await Promise.all([read('negotiate'), read('answer'), read('handle')]);
  return { negotiate, answer, handle };
}
