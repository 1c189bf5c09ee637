import { domainOf, paths } from '../../credential/urls.ts';
import { type Words, wordsFor } from '../../i18n/words.ts';
import type { IssuedSite, IssuingMode } from '../../issue/issued-site.ts';
import type { Achievement } from '../../model/achievement.ts';
import type { CardText } from './card-layout.ts';

/** One card of a site: where it goes, what it says, and the badges it may show, the foremost first. */
export interface Card {
  readonly path: string;
  readonly text: CardText;
  readonly badges: readonly Achievement[];
}

/** Every card of a site: its own, one for each issuer, one for each achievement. */
export function cardsOf({ site, issuers, achievements, mode }: IssuedSite): Card[] {
  const domain = domainOf(site.config.site);
  const stamp = stampOf(mode, wordsFor(site.config.language));
  const all = achievements.map(({ achievement }) => achievement);
  const sets = issuers.map(({ issuer }) => all.filter((achievement) => achievement.issuer === issuer.id));
  const home = {
    path: paths.homeCard,
    badges: alternately(sets),
    text: { title: site.config.title, color: site.config.color, domain, mode, stamp },
  };
  const ofIssuers = issuers.map(({ issuer }, index) => ({
    path: paths.issuerCard(issuer.id),
    badges: sets[index] ?? [],
    text: { title: issuer.name, color: issuer.color, domain, mode, stamp },
  }));
  const ofAchievements = all.map((achievement) => {
    const issuer = site.issuers.get(achievement.issuer);
    return {
      path: paths.achievementCard(achievement.id),
      badges: [achievement],
      text: { title: achievement.name, issuer: issuer?.name, color: issuer?.color, domain, mode, stamp },
    };
  });
  return [home, ...ofIssuers, ...ofAchievements];
}

/** What a card that is not the real one is stamped with. */
function stampOf(mode: IssuingMode, { frame }: Words): string | undefined {
  return { production: undefined, preview: frame.previewStamp, sample: frame.sampleStamp }[mode];
}

/** One thing of each list, then a second of each, and so on. */
function alternately<Thing>(lists: readonly (readonly Thing[])[]): Thing[] {
  const rounds = lists.reduce((most, list) => Math.max(most, list.length), 0);
  return Array.from({ length: rounds }, (_, round) =>
    lists.flatMap((list) => list.slice(round, round + 1)),
  ).flat();
}
