import type { IssuedSite } from '../issue/issued-site.ts';
import { loadFonts } from '../load/fonts.ts';
import { createOutputContext } from '../outputs/context.ts';
import { planOutputs, privateFiles } from '../outputs/index.ts';
import type { OutputFile } from '../outputs/output.ts';
import { verifierFiles } from './browser-bundles/verifier-files.ts';

/** Every file of a site besides its pages, and the files that are for single holders only. */
export interface SiteFiles {
  readonly published: Iterable<OutputFile>;
  readonly private: Iterable<OutputFile>;
}

/** The files of a signed site. Badge images are made once for all of them. */
export async function siteFiles(issued: IssuedSite): Promise<SiteFiles> {
  const context = createOutputContext(issued, await loadFonts());
  return {
    published: [...planOutputs(context), ...(await verifierFiles(issued))],
    private: privateFiles(context),
  };
}
