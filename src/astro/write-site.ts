import { hostFiles } from '../hosting/index.ts';
import type { IssuedSite } from '../issued-site.ts';
import { loadEdgeSources } from './edge-sources.ts';
import { siteFiles } from './site-files.ts';
import { HOSTS_FOLDER, PRIVATE_FOLDER, replaceOutputs, writeOutputs } from './write-outputs.ts';

/** Where a site is written to. */
export interface SiteTarget {
  /** The project's folder. */
  readonly root: string;
  /** The new site's folder, with its pages in it. */
  readonly folder: string;
  /** What that folder will be called, relative to the project: `dist`. */
  readonly output: string;
}

/** Writes all of a site but its pages, and returns what to tell of it, a line each. */
export async function writeSite(issued: IssuedSite, { root, folder, output }: SiteTarget): Promise<string[]> {
  const files = await siteFiles(issued);
  const hosts = hostFiles(issued, output, await loadEdgeSources());
  const count = await writeOutputs(folder, [...files.published, ...hosts.published]);
  const handedOver = await replaceOutputs(root, PRIVATE_FOLDER, files.private);
  const rules = await replaceOutputs(root, HOSTS_FOLDER, hosts.beside);
  return [
    `${count} files beside the pages; the site is in ${output}/`,
    ...(handedOver > 0
      ? [`${handedOver} files of private badges are in ${PRIVATE_FOLDER}/, for their holders`]
      : []),
    ...(rules > 0 ? [`${rules} files for hosts are in ${HOSTS_FOLDER}/`] : []),
    ...hosts.cannot,
  ];
}
