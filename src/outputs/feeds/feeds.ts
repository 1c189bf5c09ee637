import { paths, urlOf } from '../../credential/urls.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { IssuedSite } from '../../issue/issued-site.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { Output } from '../output.ts';
import { achievementEntries } from './achievement-entries.ts';
import { type AtomEntry, atomXml } from './atom.ts';
import { awardEntries } from './award-entries.ts';

/** Atom feeds of what can be earned, and of the public badges. A preview has none: nobody should subscribe to it. */
export const feeds: Output = {
  name: 'feeds',
  *files({ issued }) {
    for (const { path, page, title, entriesOf } of siteFeeds(issued)) {
      yield {
        path,
        mediaType: MEDIA_TYPE.atom,
        bytes: async () => {
          const { site, language, description } = issued.site.config;
          const address = urlOf(site, path);
          const about = { address, title, subtitle: description, page: urlOf(site, page), language };
          return new TextEncoder().encode(atomXml({ ...about, entries: entriesOf(issued) }));
        },
      };
    }
  },
};

/** A feed that the site has. */
export interface SiteFeed {
  readonly path: string;
  readonly title: string;
  /** The page that shows the same. */
  readonly page: string;
  readonly entriesOf: (issued: IssuedSite) => AtomEntry[];
}

/** The feeds that a site has, for its outputs and for the head of its pages. No feed is without an entry. */
export function siteFeeds({ site: { config }, mode, achievements, awards }: IssuedSite): SiteFeed[] {
  if (mode === 'preview' || config.without?.includes('feeds')) return [];
  const words = wordsFor(config.language).feeds;
  const ofAchievements = {
    path: paths.achievementsFeed,
    title: words.achievements(config.title),
    page: paths.achievements,
    entriesOf: achievementEntries,
  };
  const ofAwards = {
    path: paths.badgesFeed,
    title: words.badges(config.title),
    page: paths.home,
    entriesOf: awardEntries,
  };
  return [
    ...(achievements.length > 0 ? [ofAchievements] : []),
    ...(awards.some(({ award }) => award.visibility === 'public') ? [ofAwards] : []),
  ];
}
