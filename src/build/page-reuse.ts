import type { BuildCache } from './cache/build-cache.ts';
import type { SiteWriter } from './site-writer.ts';

/** All that a page is made from, besides the program: looked at only where that is asked. */
export type PageSources = () => Readonly<Record<string, unknown>>;

/** Decides which pages Astro has to render, and takes the others from the site before. */
export class PageReuse {
  readonly #cache: BuildCache;
  readonly #isWanted: (path: string) => boolean;
  /** Of every page whose sources are known, by path. */
  readonly #keys = new Map<string, string>();
  readonly #kept: string[] = [];

  /** `isWanted` says which pages this build has to make at all. */
  constructor(cache: BuildCache, isWanted: (path: string) => boolean = () => true) {
    this.#cache = cache;
    this.#isWanted = isWanted;
  }

  /** How many pages need not be rendered. */
  get kept(): number {
    return this.#kept.length;
  }

  /** Whether a page has to be rendered. */
  isToRender(path: string, sources: PageSources): boolean {
    if (!this.#isWanted(path)) return false;
    const key = this.#cache.keyOf(path, sources());
    this.#keys.set(path, key);
    const isKept = this.#cache.sites.some(
      ({ files, isThere }) => files.get(path)?.key === key && isThere(path),
    );
    if (isKept) this.#kept.push(path);
    return !isKept;
  }

  /** Writes the pages that were not rendered. Throws where one was there and no longer is. */
  writeKept(writer: SiteWriter): void {
    for (const path of this.#kept) {
      if (!writer.reuse(path, this.keyOf(path) ?? ''))
        throw new Error(`The page ${path} was removed while the site was built. Build again.`);
    }
  }

  /** The digest of what a page is made from; undefined where that is not known. */
  keyOf(path: string): string | undefined {
    return this.#keys.get(path);
  }
}
