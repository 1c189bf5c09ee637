import type { IssuedSite } from '../issued-site.ts';
import { loadFonts } from '../load/fonts.ts';
import { createOutputContext } from '../outputs/context.ts';
import { outputFiles } from '../outputs/index.ts';
import type { OutputFile } from '../outputs/output.ts';

/** Every file of a site besides its pages. */
export async function siteFiles(issued: IssuedSite): Promise<Iterable<OutputFile>> {
  return outputFiles(createOutputContext(issued, await loadFonts()));
}
