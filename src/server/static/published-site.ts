import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../../credential/urls.ts';
import { filesBelow } from '../../files/files-below.ts';
import { headersOf } from '../../hosting/edge/answer.mjs';
import { siteRules } from '../../hosting/rules.ts';
import { type SiteTable, siteTable } from '../../hosting/site-table.ts';
import { errorCode } from '../../lib/error-code.ts';
import type { Encoding } from '../http/encoding.ts';
import type { Representation } from '../http/representation.ts';
import type { ContentStore } from './content-store.ts';
import { readServerConfig } from './server-config.ts';

/** What a build put into its folder, as it was when it was indexed. */
export interface PublishedSite {
  /** What it answers, by the rules of every host. */
  readonly table: SiteTable;
  /** The headers of a file that there is. */
  readonly headersOf: (path: string) => Readonly<Record<string, string>>;
  /** Changes when another build takes the folder's place. */
  readonly version: string;
  /** Whether there is a file at a path: `/badges/x.png`. */
  readonly has: (path: string) => boolean;
  /** Reads a file that there is. Rejects where it is gone since. */
  readonly read: (path: string, encoding: Encoding) => Promise<Representation>;
}

/**
 * Lists a built site. Only what is listed is ever opened, whatever a request asks for. Rejects where a folder is
 * not there, or is no site that this program built.
 */
export async function indexSite(folder: string, contents: ContentStore): Promise<PublishedSite> {
  const version = await versionOf(folder);
  const table = siteTable(siteRules(await readServerConfig(join(folder, paths.serverConfig))));
  const files = await listFiles(folder);
  const read = async (path: string, encoding: Encoding) => {
    if (!files.has(path)) throw new Error(`The site has no ${path}.`);
    const file = folder + path;
    try {
      return await contents.read(file, encoding);
    } catch (error) {
      // While there is no folder, between two renames of a build, what is in memory is still the site.
      const isAway = errorCode(error) === 'ENOENT' && !existsSync(folder);
      return (isAway ? contents.recall(file) : undefined) ?? Promise.reject(error);
    }
  };
  return { version, table, has: (path) => files.has(path), headersOf: rememberHeaders(table), read };
}

/** Asks the table once for each file. */
export function rememberHeaders(table: SiteTable): PublishedSite['headersOf'] {
  const known = new Map<string, Record<string, string>>();
  return (path) => {
    const headers = known.get(path) ?? headersOf(table, path);
    known.set(path, headers);
    return headers;
  };
}

/** Tells one build's folder from the next one's. */
export async function versionOf(folder: string): Promise<string> {
  const { ino, mtimeMs } = await stat(folder);
  return `${ino} ${mtimeMs}`;
}

/** The path of every file, without what is meant for hosts (`_headers`, `.htaccess`); symbolic links are left out. */
async function listFiles(folder: string): Promise<Set<string>> {
  const files = (await filesBelow(folder)).filter((file) => file.includes('/') || !isForHosts(file));
  return new Set(files.map((file) => `/${file}`));
}

function isForHosts(name: string): boolean {
  return /^[_.]/.test(name);
}
