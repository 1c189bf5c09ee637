import { z } from 'zod';
import { dateFault } from '../lib/date-fault.ts';
import { type DateTime, type Duration, parseDateTime, parseDuration, suggestDate } from '../lib/date-time.ts';
import { breakForm, breakRule } from './rule.ts';

/** Years before this are typing mistakes: badges and those who give them are younger. */
const FIRST_YEAR = 1900;
/** Something begins in these years; what is meant for ever may end in 9999. */
const LAST_YEAR = 2200;

function dateField(options: { endOfDay?: boolean }) {
  const lastYear = options.endOfDay ? 9999 : LAST_YEAR;
  return z
    .string()
    .check((context) => {
      const found = context.value;
      const year = Number(parseDateTime(found)?.slice(0, 4) ?? Number.NaN);
      if (Number.isNaN(year))
        breakRule(context, 'content/not-a-date', {
          found,
          reason: dateFault(found),
          suggestion: suggestDate(found),
        });
      else if (year < FIRST_YEAR || year > lastYear)
        breakRule(context, 'content/unlikely-year', { year, first: FIRST_YEAR, last: lastYear });
    })
    .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}.*(Z|[+-]\\d{2}:\\d{2}))?$' })
    .transform((text): DateTime => parseDateTime(text, options) as DateTime);
}

/** `2026-11-01` (midnight UTC) or a time with its offset. */
export const date = dateField({});

/** As `date`, but a day without a time means its last second: what is valid until a day is valid on that day. */
export const lastDay = dateField({ endOfDay: true });

/** So many years from any date still have four digits. */
const LONGEST_YEARS = 1_000;

/** `2 years`, `18 months`, `6 weeks`, `90 days`. */
export const duration = z
  .string()
  .check((context) => {
    const { count, unit } = parseDuration(context.value) ?? { count: 0, unit: undefined };
    if (unit === undefined) breakRule(context, 'content/not-a-duration', { found: context.value });
    else if (unit === 'year' && count > LONGEST_YEARS)
      breakForm(context, 'expiresAfter', 'is more than a thousand years', {
        hint: 'Leave the line out: an award without an end lasts for ever.',
      });
  })
  .meta({ pattern: '^\\d{1,4} (day|week|month|year)s?$' })
  .transform((text): Duration => parseDuration(text) as Duration);
