import { hrefOf, paths } from '../credential/urls.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { IssuedAward, IssuedSite } from '../issue/issued-site.ts';
import { byCodePoint } from '../lib/code-point-order.ts';
import { memoise } from '../lib/memoise.ts';
import type { AchievementId } from '../model/id.ts';
import { isListed } from '../model/publication.ts';
import { issuerOf } from '../model/site.ts';
import { achievementSocial, type PageHead } from './head.ts';
import { holderView } from './holders.ts';

/** Awards on an achievement's own page. Where there are more, the newest of them, and pages for all. */
export const MAX_ON_ACHIEVEMENT = 50;
const ON_ONE_PAGE = 100;

/**
 * One page of the public awards of an achievement. Page 1 has the oldest, so that a page which is full stays as it is
 * when more are awarded; on a page the newest stands first.
 */
export type HolderPage = ReturnType<typeof holderPages>[number];

/** What a page of holders shows. */
export type HolderPageView = ReturnType<typeof holderPageView>;

/** The pages of all achievements that have more public awards than their own page shows. */
export function holderPages(issued: IssuedSite) {
  return issued.achievements.flatMap(({ achievement }) => {
    const awards = publicAwards(issued, achievement.id).toReversed();
    if (awards.length <= MAX_ON_ACHIEVEMENT) return [];
    const pages = pagesOf(awards.length);
    return Array.from({ length: pages }, (_, index) => {
      const shown = awards.slice(index * ON_ONE_PAGE, (index + 1) * ON_ONE_PAGE).toReversed();
      return { achievement, page: index + 1, pages, awards: shown };
    });
  });
}

/** Where all public awards of an achievement are listed, from the newest; nothing where its own page has them all. */
export function allHoldersHref(issued: IssuedSite, id: AchievementId): string | undefined {
  const { length } = publicAwards(issued, id);
  if (length <= MAX_ON_ACHIEVEMENT) return undefined;
  return hrefOf(issued.site.config.site, paths.holders(id, pagesOf(length)));
}

/** The view of a page of holders. */
export function holderPageView(issued: IssuedSite, holderPage: HolderPage) {
  const { achievement, page, pages, awards } = holderPage;
  const { site, language } = issued.site.config;
  const words = messagesFor(language);
  const place = words.achievement.pageOf(words.number(page), words.number(pages));
  const hrefOfPage = (other: number) =>
    other < 1 || other > pages ? undefined : hrefOf(site, paths.holders(achievement.id, other));
  return {
    head: headOf(issued, holderPage, place),
    name: achievement.name,
    achievementHref: hrefOf(site, paths.achievement(achievement.id)),
    place,
    holders: awards.map((award) => holderView(issued, award)),
    newer: hrefOfPage(page + 1),
    older: hrefOfPage(page - 1),
  };
}

/** Lists of names are not for search engines: the pages that they lead to are. */
function headOf(issued: IssuedSite, { achievement, page }: HolderPage, place: string): PageHead {
  const words = messagesFor(issued.site.config.language);
  const holders = words.achievement.holdersOf(words.isolated(achievement.name));
  return {
    title: `${holders}, ${place}`,
    description: `${holders}. ${achievement.description}`,
    path: paths.holders(achievement.id, page),
    issuer: issuerOf(issued.site, achievement),
    social: achievementSocial(issued, achievement),
    listed: false,
  };
}

function pagesOf(awards: number): number {
  return Math.ceil(awards / ON_ONE_PAGE);
}

/** The public awards of an achievement, newest first. Unlisted and private awards are neither named nor counted. */
export function publicAwards(issued: IssuedSite, id: AchievementId): readonly IssuedAward[] {
  return publicAwardsBy(issued).get(id) ?? [];
}

type AwardsByAchievement = ReadonlyMap<AchievementId, readonly IssuedAward[]>;

/** The public awards of every achievement, found once for each site. */
const publicAwardsBy = memoise(findPublicAwards, { cache: new WeakMap<IssuedSite, AwardsByAchievement>() });

function findPublicAwards({ awards }: IssuedSite): AwardsByAchievement {
  const listed = awards
    .filter(({ award }) => isListed(award))
    .toSorted((a, b) => byCodePoint(b.award.awarded, a.award.awarded) || byCodePoint(a.award.id, b.award.id));
  return Map.groupBy(listed, ({ award }) => award.achievement);
}
