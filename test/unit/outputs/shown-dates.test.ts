import { expect, test } from 'vitest';
import { messagesFor } from '../../../src/i18n/messages.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import { formatDay } from '../../../src/lib/language.ts';
import { shownDates } from '../../../src/lib/shown-dates.ts';
import { stateWords } from '../../../src/outputs/award-words.ts';
import { awardEntries } from '../../../src/outputs/feeds/award-entries.ts';
import { loadFixture } from '../../sites/fixture.ts';
import { issueLoaded } from '../../support/issued-site.ts';

const NOW = '2026-11-20T12:00:00Z' as DateTime;
const words = messagesFor('en');
const issued = await issueLoaded(await loadFixture('good/offsets.txt'), NOW);
const of = (id: string) => {
  const found = issued.awards.find(({ award }) => award.id === id);
  if (!found) throw new Error(`There is no award ${id}.`);
  return found;
};
const days = (id: string) =>
  Object.fromEntries(
    Object.entries(shownDates(of(id).award)).map(([name, moment]) => [name, moment && words.day(moment)]),
  );

test('a time with an offset is shown on its author’s day', () => {
  expect(days('west')).toEqual({
    awarded: '31 October 2026',
    validFrom: '2 November 2026',
    validUntil: '31 October 2027',
    revoked: undefined,
    activityStart: '30 October 2026',
    activityEnd: '31 October 2026',
  });
  expect(days('east')).toMatchObject({ awarded: '1 November 2026', revoked: '3 November 2026' });
  expect(days('day')).toMatchObject({ awarded: '1 November 2026' });
});

test('the credential has the moment', () => {
  const { embedded } = of('west').secured;
  expect(embedded['awardedDate']).toBe('2026-11-01T01:00:00Z');
  expect(embedded.validFrom).toBe('2026-11-03T10:30:00Z');
  expect(of('east').secured.embedded['awardedDate']).toBe('2026-10-31T23:00:00Z');
});

test('sentences and feeds say the same day', () => {
  expect(stateWords(of('east').state, words)).toContain('3 November 2026');
  const entries = awardEntries(issued).map(({ published }) => published);
  expect(entries).toContain('2026-10-31T20:00:00-05:00');
});

test('a month follows the author’s day, too', () => {
  expect(words.month(shownDates(of('west').award).awarded)).toBe('October 2026');
  expect(formatDay('2026-10-31T20:00:00Z' as DateTime, 'de')).toBe('31. Oktober 2026');
});
