import { paths, urlOf } from '../../credential/urls.ts';
import { type Messages, messagesFor } from '../../i18n/messages.ts';
import type { IssuedSite } from '../../issue/issued-site.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { SiteConfig } from '../../model/site-config.ts';
import { makes } from '../makes.ts';
import type { FileRecord, Input, Output } from '../output.ts';
import { achievementEntries } from './achievement-entries.ts';
import { type AtomEntry, atomXml } from './atom.ts';
import { awardEntries, listedAwards } from './award-entries.ts';
import { badgeList } from './badge-list.ts';

interface Feed {
  readonly path: string;
  /** The page that shows the same. */
  readonly page: string;
  readonly title: (words: Messages['feeds'], site: string) => string;
  /** Whether there is an entry: no feed is without. */
  readonly isMade: (issued: IssuedSite) => boolean;
  readonly entriesOf: (issued: IssuedSite) => AtomEntry[];
  readonly madeFrom: readonly Input<IssuedSite>[];
}

const FEEDS: readonly Feed[] = [
  {
    path: paths.achievementsFeed,
    page: paths.achievements,
    title: (words, site) => words.achievements(site),
    isMade: ({ achievements }) => achievements.length > 0,
    entriesOf: achievementEntries,
    madeFrom: ['achievements', 'issuers', 'awards'],
  },
  {
    path: paths.badgesFeed,
    page: paths.home,
    title: (words, site) => words.badges(site),
    isMade: (issued) => listedAwards(issued).length > 0,
    entriesOf: awardEntries,
    madeFrom: ['awards'],
  },
];

/** Atom feeds of what can be earned, and of the public badges, which are in a list for programs too. Nobody should subscribe to those of a preview. */
export const feeds: Output = {
  name: 'feeds',
  isOptional: true,
  inPreview: false,
  files: [...FEEDS.map(feedFile), badgeList],
};

function feedFile(feed: Feed): FileRecord {
  return {
    scope: 'site',
    path: () => feed.path,
    mediaType: MEDIA_TYPE.atom,
    madeFrom: [
      ...feed.madeFrom,
      ...(['config.site', 'config.title', 'config.description', 'config.language'] as const),
    ],
    isMade: feed.isMade,
    make: (issued) => feedXml(feed, issued),
  };
}

function feedXml({ path, page, title, entriesOf }: Feed, issued: IssuedSite): string {
  const { config } = issued.site;
  const { site, language, description } = config;
  return atomXml({
    address: urlOf(site, path),
    title: titleOf(title, config),
    subtitle: description,
    page: urlOf(site, page),
    language,
    entries: entriesOf(issued),
  });
}

function titleOf(title: Feed['title'], config: SiteConfig): string {
  const { feeds, isolated } = messagesFor(config.language);
  return title(feeds, isolated(config.title));
}

/** The feeds that a site has, for the head of its pages. */
export function siteFeeds(issued: IssuedSite): { readonly title: string; readonly path: string }[] {
  const made = makes(issued, feeds) ? FEEDS.filter(({ isMade }) => isMade(issued)) : [];
  return made.map(({ path, title }) => ({ path, title: titleOf(title, issued.site.config) }));
}
