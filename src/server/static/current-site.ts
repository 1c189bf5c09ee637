import { setTimeout as sleep } from 'node:timers/promises';
import { type ContentStore, createContentStore } from './content-store.ts';
import { indexSite, type PublishedSite } from './published-site.ts';
import { versionOf } from './site-folder.ts';

/** How often, at most, the folder is looked at for a new build. */
const MILLISECONDS_BETWEEN_LOOKS = 1000;
/** A build is put in place by two renames; between them there is no folder. */
const WAITS = [5, 20, 100] as const;

/** A folder whose site may be replaced by another build while it is served. */
export interface LiveSite {
  /** The site as it is known now. Looks for a new build in passing, and nobody waits for that. */
  readonly current: () => PublishedSite;
  /** Indexes the folder again, now. While there is no folder, the site stays as it was. */
  readonly reload: () => Promise<PublishedSite>;
  /** Lets go of what is kept on disk, once nothing is served any more. */
  readonly close: () => void;
}

/** Indexes a built site and follows it. `clock` gives milliseconds. Rejects where there is no folder. */
export async function openLiveSite(folder: string, clock: () => number): Promise<LiveSite> {
  const contents = createContentStore(clock);
  let site = await indexSite(folder, contents);
  let looked = clock();
  let reloading: Promise<PublishedSite> | undefined;

  const reload = () => {
    contents.distrust();
    reloading ??= indexWhenThere(folder, contents, site)
      .then((found) => {
        if (found !== site) contents.forget();
        site = found;
        return found;
      })
      .finally(() => {
        reloading = undefined;
      });
    return reloading;
  };
  const look = async () => {
    const version = await versionOf(folder).catch(() => site.version);
    if (version !== site.version) await reload();
  };
  const current = () => {
    if (clock() - looked >= MILLISECONDS_BETWEEN_LOOKS) {
      looked = clock();
      void look();
    }
    return site;
  };
  return { current, reload, close: contents.close };
}

async function indexWhenThere(
  folder: string,
  contents: ContentStore,
  otherwise: PublishedSite,
): Promise<PublishedSite> {
  for (const milliseconds of WAITS) {
    const found = await indexSite(folder, contents).catch(() => undefined);
    if (found) return found;
    await sleep(milliseconds);
  }
  return otherwise;
}
