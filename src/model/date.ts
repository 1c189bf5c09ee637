import { z } from 'zod';
import { type DateTime, type Duration, parseDateTime, parseDuration, suggestDate } from '../lib/date-time.ts';
import { breakRule } from './rule.ts';

function dateField(options: { endOfDay?: boolean }) {
  return z
    .string()
    .check((context) => {
      const found = context.value;
      if (!parseDateTime(found))
        breakRule(context, 'content/not-a-date', { found, suggestion: suggestDate(found) });
    })
    .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}.*(Z|[+-]\\d{2}:\\d{2}))?$' })
    .transform((text): DateTime => parseDateTime(text, options) as DateTime);
}

/** `2026-11-01` (midnight UTC) or a time with its offset. */
export const date = dateField({});

/** As `date`, but a day without a time means its last second: what is valid until a day is valid on that day. */
export const lastDay = dateField({ endOfDay: true });

/** `2 years`, `18 months`, `6 weeks`, `90 days`. */
export const duration = z
  .string()
  .check((context) => {
    if (!parseDuration(context.value)) breakRule(context, 'content/not-a-duration', { found: context.value });
  })
  .meta({ pattern: '^\\d{1,4} (day|week|month|year)s?$' })
  .transform((text): Duration => parseDuration(text) as Duration);
