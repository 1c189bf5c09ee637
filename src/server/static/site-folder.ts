import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { paths as siteFiles } from '../../credential/urls.ts';
import { filesBelow } from '../../files/files-below.ts';
import { headersOf } from '../../hosting/edge/answer.mjs';
import { siteRules } from '../../hosting/rules.ts';
import { type SiteTable, siteTable } from '../../hosting/site-table.ts';
import { readServerConfig } from './server-config.ts';

/** What a build put into its folder, and what every host answers of it. */
export interface SiteFolder {
  readonly folder: string;
  readonly table: SiteTable;
  /** The path of every published file: `/badges/x.png`. */
  readonly paths: ReadonlySet<string>;
  /** The headers of a file, wherever it is answered. */
  readonly headersOf: (path: string) => Readonly<Record<string, string>>;
  /** Changes when another build takes the folder's place. */
  readonly version: string;
}

/** Lists a built site. Rejects where a folder is not there, or is no site that this program built. */
export async function readSiteFolder(folder: string): Promise<SiteFolder> {
  const version = await versionOf(folder);
  const table = siteTable(siteRules(await readServerConfig(join(folder, siteFiles.serverConfig))));
  return { folder, table, paths: await listFiles(folder), headersOf: rememberHeaders(table), version };
}

/** Tells one build's folder from the next one's. */
export async function versionOf(folder: string): Promise<string> {
  const { ino, mtimeMs } = await stat(folder);
  return `${ino} ${mtimeMs}`;
}

/** Asks the table once for each file. */
export function rememberHeaders(table: SiteTable): SiteFolder['headersOf'] {
  const known = new Map<string, Record<string, string>>();
  return (path) => {
    const headers = known.get(path) ?? headersOf(table, path);
    known.set(path, headers);
    return headers;
  };
}

/** The path of every file, without what is meant for hosts (`_headers`, `.htaccess`); symbolic links are left out. */
async function listFiles(folder: string): Promise<Set<string>> {
  const files = (await filesBelow(folder)).filter((file) => file.includes('/') || !isForHosts(file));
  return new Set(files.map((file) => `/${file}`));
}

function isForHosts(name: string): boolean {
  return /^[_.]/.test(name);
}
