import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../../credential/urls.ts';
import { filesBelow } from '../../files/files-below.ts';
import { siteRules } from '../../hosting/rules.ts';
import { type SiteTable, siteTable } from '../../hosting/site-table.ts';
import { createByteCache } from '../http/byte-cache.ts';
import type { Encoding } from '../http/encoding.ts';
import { encodeRepresentation, type Representation, readRepresentation } from '../http/representation.ts';
import { readServerConfig } from './server-config.ts';

/** What files and their encoded forms may take in memory. */
const MAX_CACHED = 64 * 1024 * 1024;

/** What a build put into its folder, as it was when it was indexed. */
export interface PublishedSite {
  /** What it answers, by the rules of every host. */
  readonly table: SiteTable;
  /** Changes when another build takes the folder's place. */
  readonly version: string;
  /** Whether there is a file at a path: `/badges/x.png`. */
  readonly has: (path: string) => boolean;
  /** Reads a file that there is. Rejects where it is gone since. */
  readonly read: (path: string, encoding: Encoding) => Promise<Representation>;
  /** Where a file that there is stands on disk. */
  readonly locate: (path: string) => string;
}

/**
 * Lists a built site. Only what is listed is ever opened, whatever a request asks for. Rejects where a folder is
 * not there, or is no site that this program built.
 */
export async function indexSite(folder: string): Promise<PublishedSite> {
  const version = await versionOf(folder);
  const table = siteTable(siteRules(await readServerConfig(join(folder, paths.serverConfig))));
  const files = await listFiles(folder);
  const cache = createByteCache<Representation>(MAX_CACHED);
  const locate = (path: string) => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`The site has no ${path}.`);
    return file;
  };
  const plain = (path: string) => cache.get(path, () => readRepresentation(locate(path)));
  return {
    version,
    table,
    has: (path) => files.has(path),
    read: (path, encoding) =>
      encoding === 'identity'
        ? plain(path)
        : cache.get(`${encoding} ${path}`, async () => encodeRepresentation(await plain(path), encoding)),
    locate,
  };
}

/** Tells one build's folder from the next one's. */
export async function versionOf(folder: string): Promise<string> {
  const { ino, mtimeMs } = await stat(folder);
  return `${ino} ${mtimeMs}`;
}

/** Every file by its path, without what is meant for hosts (`_headers`, `.htaccess`); symbolic links are left out. */
async function listFiles(folder: string): Promise<Map<string, string>> {
  const files = (await filesBelow(folder)).filter((file) => file.includes('/') || !isForHosts(file));
  return new Map(files.map((file) => [`/${file}`, join(folder, file)]));
}

function isForHosts(name: string): boolean {
  return /^[_.]/.test(name);
}
