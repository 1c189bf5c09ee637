import { z } from 'zod';
import { date } from './date.ts';
import { breakForm } from './rule.ts';
import { line } from './text.ts';
import { webUrl } from './uri.ts';

/** A skill that an achievement shows. */
export const skill = z.strictObject({
  name: line.describe('What it is called: Passage planning'),
  url: webUrl.describe('Where it is defined'),
  source: line.optional().describe('The framework or list it is taken from'),
});
export type Skill = z.output<typeof skill>;

/** Who allows or accredits an achievement. */
export const authority = z.strictObject({
  name: line.describe('What it is called: National Sailing Federation'),
  url: webUrl.describe('Its home page, or where it says so'),
  type: line.optional().describe('In which way: accreditation, licence, membership'),
});
export type Authority = z.output<typeof authority>;

/** How an achievement is assessed. */
export const assessment = z.strictObject({
  description: line.describe('What is done, and who judges it, in one line'),
  date: date.optional().describe('When it took place, where that is the same for all'),
});
export type Assessment = z.output<typeof assessment>;

/** A rubric that stands elsewhere. */
export const rubric = z.strictObject({
  name: line.describe('What it is called'),
  url: webUrl.describe('Where it is'),
});
export type Rubric = z.output<typeof rubric>;

/** How long it takes to earn: `12 hours`, `3 weeks`. */
export const effort = z
  .string()
  .max(40, { abort: true })
  .check((context) => {
    if (/^[1-9]\d{0,3} (hour|day|week|month|year)s?$/.test(context.value)) return;
    breakForm(context, 'duration', 'is not a length of time', {
      hint: 'A number and hours, days, weeks, months or years: 12 hours.',
    });
  })
  .meta({ pattern: '^[1-9]\\d{0,3} (hour|day|week|month|year)s?$' });
