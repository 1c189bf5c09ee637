import { existsSync } from 'node:fs';
import type { SiteTable } from '../../hosting/site-table.ts';
import { errorCode } from '../../lib/error-code.ts';
import type { Encoding } from '../http/encoding.ts';
import type { Representation } from '../http/representation.ts';
import type { ContentStore } from './content-store.ts';
import { readSiteFolder, type SiteFolder } from './site-folder.ts';

/** What a build put into its folder, as it was when it was indexed. */
export interface PublishedSite extends Pick<SiteFolder, 'headersOf' | 'version'> {
  /** What it answers, by the rules of every host. */
  readonly table: SiteTable;
  /** Whether there is a file at a path: `/badges/x.png`. */
  readonly has: (path: string) => boolean;
  /** Reads a file that there is. Rejects where it is gone since. */
  readonly read: (path: string, encoding: Encoding) => Promise<Representation>;
}

/**
 * Indexes a built site. Only what is listed is ever opened, whatever a request asks for. Rejects where a folder is
 * not there, or is no site that this program built.
 */
export async function indexSite(folder: string, contents: ContentStore): Promise<PublishedSite> {
  const { paths, table, headersOf, version } = await readSiteFolder(folder);
  const read = async (path: string, encoding: Encoding) => {
    if (!paths.has(path)) throw new Error(`The site has no ${path}.`);
    const file = folder + path;
    try {
      return await contents.read(file, encoding);
    } catch (error) {
      // While there is no folder, between two renames of a build, what is in memory is still the site.
      const isAway = errorCode(error) === 'ENOENT' && !existsSync(folder);
      return (isAway ? contents.recall(file) : undefined) ?? Promise.reject(error);
    }
  };
  return { version, table, has: (path) => paths.has(path), headersOf, read };
}
