import { paths, urlOf } from '../../credential/urls.ts';
import type { IssuedAward, IssuedSite } from '../../issue/issued-site.ts';
import { byCodePoint } from '../../lib/code-point-order.ts';
import { jsonBytes } from '../../lib/json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import type { FileRecord } from '../output.ts';
import { listedAwards } from './award-entries.ts';

/** badges.json: every public badge, newest first, for programs that list them. Unlisted and private ones are never in it. */
export const badgeList: FileRecord = {
  scope: 'site',
  path: () => paths.badgeList,
  mediaType: MEDIA_TYPE.json,
  madeFrom: ['awards', 'config.site', 'config.title'],
  isMade: (issued) => listedAwards(issued).length > 0,
  make: (issued) => jsonBytes({ title: issued.site.config.title, badges: entriesOf(issued) }),
};

function entriesOf(issued: IssuedSite): object[] {
  return listedAwards(issued)
    .toSorted((a, b) => byCodePoint(b.award.awarded, a.award.awarded) || byCodePoint(a.award.id, b.award.id))
    .map((each) => entryOf(issued.site.config.site, each));
}

/** What the badge's own page says in short. What a badge has not is left out; the build's clock has no part in it. */
function entryOf(site: string, { award, achievement, issuer }: IssuedAward): object {
  return {
    id: urlOf(site, paths.badge(award.id)),
    credential: urlOf(site, paths.badgeJson(award.id)),
    name: achievement.name,
    achievement: urlOf(site, paths.achievement(achievement.id)),
    image: urlOf(site, paths.achievementImage(achievement.id)),
    issuer: { id: urlOf(site, paths.issuer(issuer.id)), name: issuer.name },
    recipient: award.recipient.name,
    awarded: award.awarded,
    expires: award.validUntil,
    revoked: award.revoked?.date,
  };
}
