import type { DateTime, ShownTime } from '../../lib/date-time.ts';
import { definedMembers } from '../../lib/defined-members.ts';
import { shownDates } from '../../lib/shown-dates.ts';
import { type Award, awardState } from '../../model/award.ts';
import type { Site } from '../../model/site.ts';
import { badgeAddress } from './badge-address.ts';

/** What a list says of an award: whose, for what, since when, and what it is now. Days are those of UTC. */
export type ListedAward = ReturnType<typeof listedAward>;

/** An award as a list shows it at a moment. */
export function listedAward(award: Award, site: Site, now: DateTime) {
  const { id, file, achievement, recipient, visibility, revoked } = award;
  const shown = shownDates(award);
  return definedMembers({
    id,
    achievement,
    name: recipient.name,
    did: recipient.id,
    date: day(shown.awarded),
    expires: shown.validUntil && day(shown.validUntil),
    state: awardState(award, now).kind,
    revoked: shown.revoked && day(shown.revoked),
    reason: revoked?.reason,
    visibility,
    url: badgeAddress(award, site),
    file,
  });
}

function day(moment: ShownTime): string {
  return moment.slice(0, 10);
}
