import type { Content } from '../model/content.ts';
import type { Site } from '../model/site.ts';

/** What a site has already, as far as a new file beside it is checked against: which ids there are, and in which files. */
export function contentOf(site: Site) {
  const files = <Value extends { id: string; file: string }>(values: Iterable<Value>) =>
    Array.from(values, ({ id, file }) => ({ id, file, body: '' }));
  return {
    config: undefined,
    issuers: files(site.issuers.values()),
    achievements: files(site.achievements.values()),
    awards: files(site.awards),
    collections: [],
    tombstones: [],
    records: [],
    endorsements: [],
  } satisfies Content;
}
