import type { BuildCache } from '../../build/cache/build-cache.ts';
import { siteFiles } from '../../build/site-files.ts';
import { siteRules } from '../../hosting/rules.ts';
import type { IssuedSite } from '../../issue/issued-site.ts';
import { serverConfigOf } from '../../outputs/site-files/server-config.ts';
import { representationOf } from '../../server/http/representation.ts';
import type { PublishedSite } from '../../server/static/published-site.ts';
import { rememberHeaders } from '../../server/static/site-folder.ts';
import { developedTable } from './developed-table.ts';

/** A signed site as it would be published, but for its pages; every file is made when it is asked for. */
export async function developedSite(issued: IssuedSite, cache: BuildCache): Promise<PublishedSite> {
  const { published } = await siteFiles(issued, cache);
  const files = new Map([...published].map((file) => [`/${file.path}`, file]));
  const modified = Date.now();
  const table = developedTable(siteRules(serverConfigOf(issued)));
  return {
    table,
    version: '',
    headersOf: rememberHeaders(table),
    has: (path) => files.has(path),
    read: async (path) => {
      const file = files.get(path);
      if (file === undefined) throw new Error(`The site has no ${path}.`);
      return representationOf(Buffer.from(await file.bytes()), modified);
    },
  };
}
