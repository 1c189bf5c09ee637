import { domainOf, hrefOf, paths } from '../credential/urls.ts';
import { foreignLanguage } from '../i18n/languages.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { IssuedAward, IssuedCollection, IssuedSite } from '../issue/issued-site.ts';
import { renderMarkdown } from '../lib/markdown.ts';
import { shownDates } from '../lib/shown-dates.ts';
import type { BadgeElsewhere } from '../model/collection.ts';
import { collectionSocial, type PageHead } from './head.ts';
import { stateView } from './state.ts';
import { wordsOfType } from './type-words.ts';

/** The page of a collection: its badges of this site, which are checked, and those of others, which are not. */
export type CollectionView = ReturnType<typeof collectionView>;

/** A badge of this site in a collection. */
export type CollectedBadge = CollectionView['badges'][number];

export function collectionView(issued: IssuedSite, issuedCollection: IssuedCollection) {
  const { collection, badges } = issuedCollection;
  const { site, language } = issued.site.config;
  return {
    head: collectionHead(issued, issuedCollection),
    name: collection.name,
    /** Of what the collection says, where that is not the page's language. */
    lang: foreignLanguage(collection.language, language),
    description: collection.description,
    introduction: renderMarkdown(collection.introduction),
    badges: badges.map((each) => badgeOf(issued, each)),
    elsewhere: collection.elsewhere.map((each) => elsewhereOf(site, each)),
    jsonld: hrefOf(site, paths.collectionJson(collection.id)),
  };
}

function collectionHead(issued: IssuedSite, { collection, document }: IssuedCollection): PageHead {
  const { isolated } = messagesFor(issued.site.config.language);
  return {
    title: `${isolated(collection.name)} · ${isolated(issued.site.config.title)}`,
    description: collection.description,
    path: paths.collection(collection.id),
    social: collectionSocial(issued, collection),
    document: { path: paths.collectionJson(collection.id), json: document },
    listed: true,
  };
}

function badgeOf(issued: IssuedSite, { award, achievement, state }: IssuedAward) {
  const { site, language } = issued.site.config;
  const words = messagesFor(language);
  return {
    name: achievement.name,
    /** Of the name, where that is not the page's. */
    lang: foreignLanguage(achievement.language, language),
    href: hrefOf(site, paths.badge(award.id)),
    image: hrefOf(site, paths.achievementThumbnail(achievement.id)),
    kind: wordsOfType(achievement.type, words, 'achievementTypes'),
    /** Only where the recipient let it be published. */
    recipient: award.recipient.name,
    awarded: shownDates(award).awarded,
    /** Only where it is not simply valid. */
    state: state.kind === 'valid' ? undefined : stateView(state, words),
  };
}

function elsewhereOf(site: string, { url, name }: BadgeElsewhere) {
  return {
    name,
    href: url,
    domain: domainOf(new URL(url).origin),
    /** The page that checks any badge, with this one's address put in. */
    check: `${hrefOf(site, paths.verify)}#${new URLSearchParams({ u: url })}`,
  };
}

/** The collections of a site, for its home page. */
export function collectionLinks({ site: { config }, collections }: IssuedSite) {
  return collections.map(({ collection: { id, name, description, language } }) => ({
    name,
    description,
    lang: foreignLanguage(language, config.language),
    href: hrefOf(config.site, paths.collection(id)),
  }));
}
