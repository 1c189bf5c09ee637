import type { IssuedSite } from '../issue/issued-site.ts';
import { loadFonts } from '../load/fonts.ts';
import { createOutputContext } from '../outputs/context.ts';
import { planOutputs, privateFiles } from '../outputs/index.ts';
import type { OutputContext, OutputFile } from '../outputs/output.ts';
import type { PlannedFile } from '../outputs/plan.ts';
import { verifierFiles } from './browser-bundles/verifier-files.ts';
import type { BuildCache } from './cache/build-cache.ts';
import { remember } from './cache/remember.ts';
import { rememberedImages } from './cache/remembered-images.ts';
import type { KeyedFile } from './keyed-file.ts';

/** Every file of a site besides its pages, and the files that are for single holders only. */
export interface SiteFiles {
  readonly published: Iterable<KeyedFile>;
  readonly private: Iterable<OutputFile>;
}

/** What outputs make their files from: a signed site, and one set of images and fonts for all of them. */
export async function outputContext(issued: IssuedSite): Promise<OutputContext> {
  return createOutputContext(issued, await loadFonts());
}

/** The files of a signed site. Badge images are made once for all of them, or taken from a cache. */
export async function siteFiles(issued: IssuedSite, cache?: BuildCache): Promise<SiteFiles> {
  const context = await rememberingContext(issued, cache);
  const planned = planOutputs(context).map((file) => (cache ? keptFile(file, issued, cache) : file));
  return { published: [...planned, ...(await verifierFiles(issued, cache))], private: privateFiles(context) };
}

/** The files of a signed site's badges alone. */
export async function badgeFiles(issued: IssuedSite, cache: BuildCache): Promise<readonly KeyedFile[]> {
  const planned = planOutputs(await rememberingContext(issued, cache));
  return planned.filter(({ scope }) => scope === 'badge').map((file) => keptFile(file, issued, cache));
}

async function rememberingContext(issued: IssuedSite, cache?: BuildCache): Promise<OutputContext> {
  const context = await outputContext(issued);
  if (!cache) return context;
  return { ...context, badgeImages: rememberedImages(context.badgeImages, issued, cache) };
}

/** A planned file with the key of what it is made from; one that costs much comes from the cache where that has it. */
function keptFile(file: PlannedFile, { site }: IssuedSite, cache: BuildCache): KeyedFile {
  const { path, mediaType, isCostly, bytes } = file;
  const key = () => {
    const inputs = file.inputs();
    const digest = cache.keyOf(path, 'fonts' in inputs ? { ...inputs, fonts: site.fonts } : inputs);
    if (isCostly) cache.store.want(digest);
    return digest;
  };
  return { path, mediaType, key, bytes: isCostly ? () => remember(cache.store, key(), bytes) : bytes };
}
