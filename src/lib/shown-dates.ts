import type { DateTime, ShownTime, StatedTime } from './date-time.ts';

/** Times of a content file that were written with an offset, by the path of their field: `revoked.date`. */
export type StatedTimes = Readonly<Record<string, StatedTime>>;

/** What is known of an award's dates. */
interface Dated {
  readonly awarded: DateTime;
  readonly validFrom: DateTime;
  readonly validUntil?: DateTime | undefined;
  readonly revoked?: { readonly date: DateTime } | undefined;
  readonly activityStart?: DateTime | undefined;
  readonly activityEnd?: DateTime | undefined;
  readonly stated?: StatedTimes | undefined;
}

/**
 * The dates of an award as they are shown: a time with an offset on the day its author wrote, which may not be that of
 * UTC. Credentials and comparisons have the moment itself.
 */
export function shownDates({ stated = {}, ...award }: Dated) {
  const { awarded, validFrom, validUntil, revoked, activityStart, activityEnd } = award;
  const first: ShownTime = stated['date'] ?? awarded;
  return {
    awarded: first,
    validFrom: validFrom === awarded ? first : (stated['reissued'] ?? validFrom),
    validUntil: stated['expires'] ?? validUntil,
    revoked: stated['revoked.date'] ?? revoked?.date,
    activityStart: stated['activityStart'] ?? activityStart,
    activityEnd: stated['activityEnd'] ?? activityEnd,
  };
}
