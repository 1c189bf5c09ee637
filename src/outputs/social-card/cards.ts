import { domainOf } from '../../credential/urls.ts';
import { type Messages, messagesFor } from '../../i18n/messages.ts';
import type { IssuedCollection, IssuedSite, IssuingMode } from '../../issue/issued-site.ts';
import type { Achievement } from '../../model/achievement.ts';
import type { Issuer } from '../../model/issuer.ts';
import type { CardText } from './card-layout.ts';

/** A card: what it says, and the badges it may show, the foremost first. */
export interface Card {
  readonly text: CardText;
  readonly badges: readonly Achievement[];
}

/** The card of a whole site. */
export function homeCard(issued: IssuedSite): Card {
  const { title, color } = issued.site.config;
  const sets = issued.issuers.map(({ issuer }) => achievementsOf(issued, issuer));
  return { badges: alternately(sets), text: { ...marksOf(issued), title, color } };
}

/** The card of an issuer, with what it awards. */
export function issuerCard(issued: IssuedSite, issuer: Issuer): Card {
  const { name: title, color } = issuer;
  return { badges: achievementsOf(issued, issuer), text: { ...marksOf(issued), title, color } };
}

/** The card of a collection, with the badges of this site that it has. */
export function collectionCard(issued: IssuedSite, { collection, badges }: IssuedCollection): Card {
  const { color } = issued.site.config;
  const shown = new Set(badges.map(({ achievement }) => achievement));
  return { badges: [...shown], text: { ...marksOf(issued), title: collection.name, color } };
}

/** The card of an achievement. */
export function achievementCard(
  issued: IssuedSite,
  achievement: Achievement,
  { name: issuer, color }: Issuer,
): Card {
  return { badges: [achievement], text: { ...marksOf(issued), title: achievement.name, issuer, color } };
}

function achievementsOf({ achievements }: IssuedSite, { id }: Issuer): Achievement[] {
  return achievements.map(({ achievement }) => achievement).filter(({ issuer }) => issuer === id);
}

function marksOf({ site, mode }: IssuedSite) {
  const { site: address, language } = site.config;
  return { domain: domainOf(address), mode, stamp: stampOf(mode, messagesFor(language)) };
}

/** What a card that is not the real one is stamped with. */
function stampOf(mode: IssuingMode, { frame }: Messages): string | undefined {
  return { production: undefined, preview: frame.previewStamp, sample: frame.sampleStamp }[mode];
}

/** One thing of each list, then a second of each, and so on. */
function alternately<Thing>(lists: readonly (readonly Thing[])[]): Thing[] {
  const rounds = lists.reduce((most, list) => Math.max(most, list.length), 0);
  return Array.from({ length: rounds }, (_, round) =>
    lists.flatMap((list) => list.slice(round, round + 1)),
  ).flat();
}
