import { hrefOf, paths } from '../credential/urls.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import { renderMarkdown } from '../lib/markdown.ts';
import { siteFeeds } from '../outputs/feeds/feeds.ts';
import { catalogueView } from './catalogue.ts';
import { collectionLinks } from './collection-view.ts';
import { homeSocial, type PageHead } from './head.ts';
import { issuerLine } from './issuer-line.ts';

/** The home page: what the site is, who issues here, and what can be earned. */
export type HomeView = ReturnType<typeof homeView>;

export function homeView(issued: IssuedSite) {
  const { config } = issued.site;
  const { home } = messagesFor(config.language);
  const description = config.description ?? home.issuedAt(new URL(config.site).host);
  return {
    head: {
      title: config.title,
      description,
      path: paths.home,
      social: homeSocial(issued),
      feeds: siteFeeds(issued),
      listed: true,
    },
    title: config.title,
    description,
    issuers: issued.issuers.map(({ issuer }) => ({
      ...issuerLine(issued, issuer),
      description: renderMarkdown(issuer.description),
    })),
    achievements: catalogueView(issued),
    collections: collectionLinks(issued),
    catalogue: hrefOf(config.site, paths.achievements),
  };
}

/** The catalogue by itself. */
export function catalogueHead(issued: IssuedSite): PageHead {
  const { title, language } = issued.site.config;
  const { frame, home, isolated } = messagesFor(language);
  return {
    title: `${frame.achievements} · ${isolated(title)}`,
    description: home.everything(isolated(title)),
    path: paths.achievements,
    social: homeSocial(issued),
    feeds: siteFeeds(issued),
    listed: true,
  };
}
