import { type Problem, problem } from '../errors/index.ts';
import { type DateTime, fromMilliseconds, toMilliseconds } from '../lib/date-time.ts';
import type { Award } from './award.ts';

const DAY = 86_400_000;

/** What is known of an award's dates. */
type DatedAward = Pick<
  Award,
  'file' | 'awarded' | 'validFrom' | 'validUntil' | 'activityStart' | 'activityEnd' | 'revoked'
>;

/** Dates of an award that contradict each other, its folder's year, or the clock. */
export function checkDates(award: DatedAward, now: DateTime): Problem[] {
  return [checkValidity, checkReissue, checkActivity, checkRevocation, checkYear]
    .map((check) => check(award))
    .concat(checkClock(award, now))
    .filter((each) => each !== undefined);
}

function checkValidity({ file, awarded, validUntil }: DatedAward): Problem | undefined {
  if (validUntil === undefined || awarded <= validUntil) return undefined;
  const values = { expires: shown(validUntil), awarded: shown(awarded) };
  return problem('content/expires-before-award', values, { file, path: ['expires'] });
}

function checkReissue({ file, awarded, validFrom, validUntil }: DatedAward): Problem | undefined {
  const place = { file, path: ['reissued'] };
  if (validFrom < awarded)
    return problem('content/dates-reversed', { first: 'date', second: 'reissued' }, place);
  if (validUntil === undefined || validUntil < awarded || validFrom <= validUntil) return undefined;
  return problem('content/dates-reversed', { first: 'reissued', second: 'expires' }, place);
}

function checkActivity({ file, activityStart, activityEnd }: DatedAward): Problem | undefined {
  if (activityStart === undefined || activityEnd === undefined || activityStart <= activityEnd)
    return undefined;
  const values = { first: 'activityStart', second: 'activityEnd' };
  return problem('content/dates-reversed', values, { file, path: ['activityEnd'] });
}

function checkRevocation({ file, awarded, revoked }: DatedAward): Problem | undefined {
  if (!revoked || awarded <= revoked.date) return undefined;
  const values = { revoked: shown(revoked.date), awarded: shown(awarded) };
  return problem('content/revoked-before-award', values, { file, path: ['revoked', 'date'] });
}

/** A day's slack: where the author is, tomorrow may have begun. */
function checkClock({ file, awarded, validFrom }: DatedAward, now: DateTime): Problem | undefined {
  if (validFrom <= now || toMilliseconds(validFrom) <= toMilliseconds(now) + DAY) return undefined;
  const path = [validFrom === awarded ? 'date' : 'reissued'];
  return problem('content/awarded-in-future', { awarded: shown(validFrom) }, { file, path });
}

/** The year is the author's, whose clock is up to a day away from UTC. */
function checkYear({ file, awarded }: DatedAward): Problem | undefined {
  const folder = file.split('/').at(-2) ?? '';
  if (awarded.startsWith(`${folder}-`)) return undefined;
  const moment = toMilliseconds(awarded);
  const years = [moment - DAY, moment, moment + DAY].map((each) => fromMilliseconds(each).slice(0, 4));
  if (years.includes(folder)) return undefined;
  return problem('content/wrong-year', { folder, year: awarded.slice(0, 4) }, { file, path: ['date'] });
}

function shown(moment: DateTime): string {
  return moment.slice(0, 10);
}
