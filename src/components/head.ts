import type { JsonObject } from '../credential/documents.ts';
import { domainOf, paths, urlOf } from '../credential/urls.ts';
import { type Messages, messagesFor } from '../i18n/messages.ts';
import type { IssuedSite } from '../issue/issued-site.ts';
import type { Achievement } from '../model/achievement.ts';
import type { Collection } from '../model/collection.ts';
import type { Issuer } from '../model/issuer.ts';
import type { siteFeeds } from '../outputs/feeds/feeds.ts';
import { makes } from '../outputs/makes.ts';
import { socialCard } from '../outputs/social-card/social-card.ts';

/** What stands in a page's head besides what every page shares. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Relative to the site’s root, from `credential/urls.ts`; the page for lost addresses has none. */
  readonly path?: string;
  /** Whose colour the page wears. */
  readonly issuer?: Issuer | undefined;
  readonly social?: SocialImage | undefined;
  /** The same thing as JSON-LD: where it stands, and itself. */
  readonly document?: { readonly path: string; readonly json: JsonObject } | undefined;
  /** What search engines are told of it, in a document of its own. */
  readonly searchData?: JsonObject | undefined;
  /** Feeds that readers of feeds are to find from the page. */
  readonly feeds?: ReturnType<typeof siteFeeds> | undefined;
  /** Where other sites learn how to show the page in small. */
  readonly oembed?: string | undefined;
  /** Whether search engines may list the page (a preview never is). */
  readonly listed: boolean;
}

/** An image for link previews, at its whole URL. */
export interface SocialImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

const CARD = { width: 1200, height: 630 };

/** What an achievement's image shows, in words: the author's, or a plain label where the badge is drawn. */
export function imageAlt(
  { image, name }: Pick<Achievement, 'image' | 'name'>,
  { badge, isolated }: Messages,
): string {
  return image?.alt ?? badge.alt(isolated(name));
}

/** The card of an achievement, or its badge image on a site without cards. */
export function achievementSocial(issued: IssuedSite, achievement: Achievement): SocialImage {
  const { site, language } = issued.site.config;
  const { badge, isolated } = messagesFor(language);
  const alt = badge.cardAlt(isolated(achievement.name), domainOf(site));
  if (makes(issued, socialCard))
    return { url: urlOf(site, paths.achievementCard(achievement.id)), ...CARD, alt };
  return { url: urlOf(site, paths.achievementImage(achievement.id)), width: 600, height: 600, alt };
}

/** The card of an issuer; nothing on a site without cards. */
export function issuerSocial(issued: IssuedSite, issuer: Issuer): SocialImage | undefined {
  if (!makes(issued, socialCard)) return undefined;
  const { site, language } = issued.site.config;
  const { isolated } = messagesFor(language);
  const url = urlOf(site, paths.issuerCard(issuer.id));
  return { url, ...CARD, alt: `${isolated(issuer.name)}, ${domainOf(site)}` };
}

/** The card of a collection; nothing on a site without cards. */
export function collectionSocial(issued: IssuedSite, { id, name }: Collection): SocialImage | undefined {
  if (!makes(issued, socialCard)) return undefined;
  const { site, language } = issued.site.config;
  const alt = `${messagesFor(language).isolated(name)}, ${domainOf(site)}`;
  return { url: urlOf(site, paths.collectionCard(id)), ...CARD, alt };
}

/** The card of the whole site; nothing on a site without cards. */
export function homeSocial(issued: IssuedSite): SocialImage | undefined {
  if (!makes(issued, socialCard)) return undefined;
  const { site, title, language } = issued.site.config;
  const alt = `${messagesFor(language).isolated(title)}, ${domainOf(site)}`;
  return { url: urlOf(site, paths.homeCard), ...CARD, alt };
}

/** A JSON document as the text of a script element: nothing in it can end the element [HTML §4.12.1.3]. */
export function jsonForScript(json: JsonObject): string {
  return JSON.stringify(json).replaceAll('<', '\\u003c');
}
