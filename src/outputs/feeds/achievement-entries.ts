import { paths, urlOf } from '../../credential/urls.ts';
import type { IssuedSite } from '../../issue/issued-site.ts';
import { byCodePoint } from '../../lib/code-point-order.ts';
import type { DateTime } from '../../lib/date-time.ts';
import type { AchievementId } from '../../model/id.ts';
import type { Issuer } from '../../model/issuer.ts';
import type { AtomEntry } from './atom.ts';
import { listedAwards, sharedParts } from './award-entries.ts';

/** Where the content does not tell when an achievement came about: a date that can be nobody's news. */
const UNKNOWN = '1970-01-01T00:00:00Z' as DateTime;

/** Every achievement, the newest first. */
export function achievementEntries(issued: IssuedSite): AtomEntry[] {
  const { config, issuers } = issued.site;
  const firstAwards = firstPublicAwards(issued);
  const entries = issued.achievements.map(({ achievement }) => {
    const issuer = issuers.get(achievement.issuer);
    return {
      ...sharedParts(config, achievement),
      address: urlOf(config.site, paths.achievement(achievement.id)),
      title: achievement.name,
      author: { name: issuer?.name ?? '', address: urlOf(config.site, paths.issuer(achievement.issuer)) },
      updated: achievement.updated ?? firstAwards.get(achievement.id) ?? firstKey(issuer) ?? UNKNOWN,
    };
  });
  return entries.toSorted((a, b) => byCodePoint(b.updated, a.updated) || byCodePoint(a.address, b.address));
}

/** When each achievement was first awarded in public. Other awards tell nothing, their dates included. */
function firstPublicAwards(issued: IssuedSite): Map<AchievementId, DateTime> {
  const first = new Map<AchievementId, DateTime>();
  for (const { award } of listedAwards(issued)) {
    const known = first.get(award.achievement);
    if (known === undefined || award.awarded < known) first.set(award.achievement, award.awarded);
  }
  return first;
}

function firstKey(issuer: Issuer | undefined): DateTime | undefined {
  const made = issuer?.keys.flatMap(({ created }) => created ?? []) ?? [];
  return made.toSorted(byCodePoint)[0];
}
