import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteFolder } from '../../../server/static/site-folder.ts';
import type { StoredFile } from '../../storage/stored-files.ts';

/** Files that are answered with the same headers. */
export interface HeaderGroup {
  readonly headers: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
}

/** What is to be done for object storage to hold a site. */
export interface PublishPlan {
  /** In the order in which they are to be sent: what pages ask for goes before the pages. */
  readonly groups: readonly HeaderGroup[];
  /** What the storage has and the site has not. */
  readonly gone: readonly string[];
  /** How many files are as they have to be. */
  readonly same: number;
}

/** The headers that storage keeps with a file; a CDN adds those of every answer. */
const KEPT = ['Content-Type', 'Cache-Control'] as const;

/** Compares a site with what is stored. `all` takes every file for changed. */
export async function planPublishing(
  site: SiteFolder,
  stored: readonly StoredFile[],
  all: boolean,
): Promise<PublishPlan> {
  const known = new Map(stored.map((file) => [`/${file.path}`, file]));
  const changed: string[] = [];
  for (const path of site.paths) {
    if (all || !(await isStored(join(site.folder, path), known.get(path)))) changed.push(path);
  }
  const gone = stored.filter(({ path }) => !site.paths.has(`/${path}`)).map(({ path }) => path);
  return { groups: groupByHeaders(site, changed), gone, same: site.paths.size - changed.length };
}

/** Whether a file's bytes are what is stored. A digest that the storage does not tell is taken for another. */
async function isStored(file: string, stored: StoredFile | undefined): Promise<boolean> {
  if (stored?.md5 === undefined || (await stat(file)).size !== stored.size) return false;
  const hash = createHash('md5');
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex') === stored.md5;
}

function groupByHeaders(site: SiteFolder, paths: readonly string[]): HeaderGroup[] {
  const groups = new Map<string, { headers: Record<string, string>; paths: string[] }>();
  for (const path of paths) {
    const headers = keptHeaders(site.headersOf(path));
    const key = JSON.stringify(headers);
    const group = groups.get(key) ?? { headers, paths: [] };
    group.paths.push(path.slice(1));
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

function keptHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(KEPT.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
}

function rank({ headers }: HeaderGroup): number {
  return headers['Content-Type']?.startsWith('text/html') ? 1 : 0;
}
