import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { invalidFault } from '../../errors/fault.ts';
import type { IssuedSite } from '../../issue/issued-site.ts';
import { counted } from '../../lib/counted.ts';
import type { BuildCache } from '../cache/build-cache.ts';
import type { PageReuse } from '../page-reuse.ts';
import type { Progress } from '../progress/progress.ts';
import { badgeFiles } from '../site-files.ts';
import { SiteWriter } from '../site-writer.ts';
import { writeFiles } from '../write-files.ts';
import type { BuildScope } from './build-scope.ts';
import { SITE } from './built-shard.ts';
import { shardName } from './shard.ts';

/** Which pages are those of badges: a shard has no others. */
export function isBadgePage(path: string): boolean {
  return /^(badges|embed)\//.test(path);
}

/** What a shard is made with besides its site. */
interface ShardOptions {
  readonly staged: string;
  readonly scope: BuildScope & { readonly kind: 'shard' };
  readonly cache: BuildCache;
  readonly pages: PageReuse;
  readonly progress: Progress;
}

/** Writes the files of a shard's badges into its folder, in the place of those before. Gives what to say of it. */
export async function writeShard(
  issued: IssuedSite,
  { staged, scope, cache, pages, progress }: ShardOptions,
): Promise<string> {
  const writer = new SiteWriter(staged, cache.sites);
  await writeFiles(writer, await badgeFiles(issued, cache), progress);
  pages.writeKept(writer);
  await writer.adopt((path) => pages.keyOf(path), isBadgePage);
  const files = writer.finish();
  const { folder, shard } = scope;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await rename(staged, join(folder, SITE));
  const code = cache.keepShard({ ...shard, folder, files, mode: issued.mode });
  if (code !== undefined) throw invalidFault('shard/not-written', { folder, code });
  return `shard ${shardName(shard)}: ${counted(files.size, 'file')} of ${counted(issued.awards.length, 'badge')} in ${folder}`;
}
