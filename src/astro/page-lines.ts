import { stripVTControlCharacters } from 'node:util';
import type { AstroIntegrationLogger } from 'astro';

/** How Astro says that a page is made: a line of its own with a branch, and behind it the time that it took. */
const PAGE = /^\s*[├└]─/;

/**
 * Takes the line that Astro writes for every page of a build out of its log, and calls `onPage` for each; before
 * anything else is written, `before` is called. Astro offers no other way to learn of pages as they are made: where its
 * log is not as expected, nothing is taken out.
 */
export function watchPages(
  { options }: AstroIntegrationLogger,
  onPage: () => void,
  before: () => void,
): void {
  const { destination } = options;
  let isPage = false;
  options.destination = {
    ...destination,
    flush: () => destination.flush?.(),
    close: () => destination.close?.(),
    write: (event) => {
      const isTime = isPage && event.label === 'SKIP_FORMAT';
      isPage = false;
      if (event.newLine === false && PAGE.test(stripVTControlCharacters(event.message))) {
        // It may write to the same log.
        onPage();
        isPage = true;
        return;
      }
      if (isTime) return;
      before();
      destination.write(event);
    },
  };
}
