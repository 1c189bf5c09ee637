import type { IssuedSite } from '../issued-site.ts';
import { outputFiles } from '../outputs/index.ts';
import type { OutputFile } from '../outputs/output.ts';

/** Every file of a site besides its pages. */
export async function siteFiles(issued: IssuedSite): Promise<Iterable<OutputFile>> {
  return outputFiles({ issued } as never);
}
