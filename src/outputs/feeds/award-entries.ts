import { paths, urlOf } from '../../credential/urls.ts';
import { foreignLanguage } from '../../i18n/languages.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { IssuedAward, IssuedSite } from '../../issue/issued-site.ts';
import { byCodePoint } from '../../lib/code-point-order.ts';
import type { DateTime } from '../../lib/date-time.ts';
import { shownDates } from '../../lib/shown-dates.ts';
import type { Achievement } from '../../model/achievement.ts';
import type { Award } from '../../model/award.ts';
import { isListed } from '../../model/publication.ts';
import type { SiteConfig } from '../../model/site-config.ts';
import { badgeTitle } from '../award-words.ts';
import type { AtomEntry } from './atom.ts';

/** As many as a feed has: who reads it less often has the pages. */
const NEWEST = 50;

/** The public awards that were given, reissued or revoked last. The build's clock has no part in it. */
export function awardEntries(issued: IssuedSite): AtomEntry[] {
  return listedAwards(issued)
    .toSorted(
      (a, b) => byCodePoint(changeOf(b.award), changeOf(a.award)) || byCodePoint(a.award.id, b.award.id),
    )
    .slice(0, NEWEST)
    .map((each) => entryOf(issued, each));
}

/** The awards that a feed may name. */
export function listedAwards({ awards }: IssuedSite): readonly IssuedAward[] {
  return awards.filter(({ award }) => isListed(award));
}

function entryOf({ site: { config } }: IssuedSite, issuedAward: IssuedAward): AtomEntry {
  const { award, achievement, issuer } = issuedAward;
  const words = messagesFor(config.language);
  const title = badgeTitle(issuedAward, words);
  return {
    ...sharedParts(config, achievement),
    address: urlOf(config.site, paths.badge(award.id)),
    title: award.revoked === undefined ? title : words.feeds.revoked(title),
    author: { name: issuer.name, address: urlOf(config.site, paths.issuer(issuer.id)) },
    published: shownDates(award).awarded,
    updated: changeOf(award),
  };
}

/** What an achievement's own entry and those of its awards have in common. */
export function sharedParts({ language }: SiteConfig, achievement: Achievement) {
  return {
    summary: achievement.description,
    categories: [achievement.type, ...(achievement.tags ?? [])],
    language: foreignLanguage(achievement.language, language),
  };
}

/** When an award last changed: given, reissued or revoked. */
function changeOf({ validFrom, revoked }: Award): DateTime {
  return revoked !== undefined && revoked.date > validFrom ? revoked.date : validFrom;
}
