import type { IssuedSite } from '../issue/issued-site.ts';
import { loadFonts } from '../load/fonts.ts';
import { createOutputContext } from '../outputs/context.ts';
import { planOutputs, privateFiles } from '../outputs/index.ts';
import type { OutputContext, OutputFile } from '../outputs/output.ts';
import { verifierFiles } from './browser-bundles/verifier-files.ts';

/** Every file of a site besides its pages, and the files that are for single holders only. */
export interface SiteFiles {
  readonly published: Iterable<OutputFile>;
  readonly private: Iterable<OutputFile>;
}

/** What outputs make their files from: a signed site, and one set of images and fonts for all of them. */
export async function outputContext(issued: IssuedSite): Promise<OutputContext> {
  return createOutputContext(issued, await loadFonts());
}

/** The files of a signed site. Badge images are made once for all of them. */
export async function siteFiles(issued: IssuedSite): Promise<SiteFiles> {
  const context = await outputContext(issued);
  return {
    published: [...planOutputs(context), ...(await verifierFiles(issued))],
    private: privateFiles(context),
  };
}
