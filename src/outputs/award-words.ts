import type { Messages } from '../i18n/messages.ts';
import type { IssuedAward } from '../issue/issued-site.ts';
import type { AwardState } from '../model/award.ts';

/** What a badge is called in a plain text: its achievement, and who holds it where that is published. */
export function badgeTitle({ award, achievement }: IssuedAward, { badge, isolated }: Messages): string {
  const { name } = award.recipient;
  const title = isolated(achievement.name);
  return name === undefined ? title : badge.title(title, isolated(name));
}

/** The state of an award, as pages and certificates say it. */
export function stateWords(at: AwardState, { state, day }: Messages): string {
  switch (at.kind) {
    case 'valid':
      return state.valid;
    case 'not-yet-valid':
      return state.notBefore(day(at.from));
    case 'expired':
      return state.expired(day(at.at));
    case 'revoked':
      return state.revoked(day(at.at));
  }
}

/** The dates of an award that its state follows from: `shownDates`, or the moments themselves. */
interface StateDates<Time> {
  readonly awarded: Time;
  readonly validFrom: Time;
  readonly validUntil?: Time | undefined;
  readonly revoked?: Time | undefined;
}

/** When an award came to be what it is: what a file dates its state by, however often the file is made. */
export function stateSince<Time>(dates: StateDates<Time>, { kind }: AwardState): Time {
  const { awarded, validFrom, validUntil = validFrom, revoked = validFrom } = dates;
  return { valid: validFrom, 'not-yet-valid': awarded, expired: validUntil, revoked }[kind];
}
