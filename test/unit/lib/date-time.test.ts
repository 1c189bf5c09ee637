import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type DateTime,
  endAfter,
  fromMilliseconds,
  isCalendarDate,
  parseDateTime,
  parseDuration,
  suggestDate,
  toMilliseconds,
} from '../../../src/lib/date-time.ts';

test.each([
  ['2026-11-01', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-11-1', false],
  ['26-11-01', false],
  [' 2026-11-01', false],
])('whether %s is a day: %s', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected);
});

test.each([
  ['2026-11-01', '2026-11-01T00:00:00Z'],
  ['2026-11-01T18:30:00+01:00', '2026-11-01T17:30:00Z'],
  ['2026-11-01T18:30-05:30', '2026-11-02T00:00:00Z'],
  ['2026-12-31T23:59:59.999Z', '2026-12-31T23:59:59Z'],
  ['2026-01-01T00:30:00+14:00', '2025-12-31T10:30:00Z'],
  ['2026-11-01T18:30:00', undefined],
  ['2026-11-01T24:00:01Z', undefined],
  ['2026-11-01T18:60:00Z', undefined],
  ['2026-02-30T10:00:00Z', undefined],
  ['2026-11-01 18:30:00Z', undefined],
  ['2026-11-01T18:30:00+25:00', undefined],
  ['1 November 2026', undefined],
  ['', undefined],
])('%s is the moment %s', (text, expected) => {
  expect(parseDateTime(text)).toBe(expected);
});

test('a day may mean its last second, a time never does', () => {
  expect(parseDateTime('2026-11-01', { endOfDay: true })).toBe('2026-11-01T23:59:59Z');
  expect(parseDateTime('2026-11-01T08:00:00Z', { endOfDay: true })).toBe('2026-11-01T08:00:00Z');
});

test.each([
  ['01.11.2026', '2026-11-01'],
  ['1.11.2026', '2026-11-01'],
  ['2026/11/1', '2026-11-01'],
  ['2026-1-9', '2026-01-09'],
  ['2026.11.01', '2026-11-01'],
  ['31.02.2026', undefined],
  ['11/01/2026', undefined],
  ['tomorrow', undefined],
])('for %s, %s is suggested', (text, expected) => {
  expect(suggestDate(text)).toBe(expected);
});

test.each([
  ['2024-02-29T10:00:00Z', '1 year', '2025-02-28T23:59:59Z'],
  ['2024-02-29T10:00:00Z', '4 years', '2028-02-29T23:59:59Z'],
  ['2026-01-31T00:00:00Z', '1 month', '2026-02-28T23:59:59Z'],
  ['2026-10-31T00:00:00Z', '18 months', '2028-04-30T23:59:59Z'],
  ['2026-12-15T23:00:00Z', '1 month', '2027-01-15T23:59:59Z'],
  ['2026-02-27T00:00:00Z', '2 days', '2026-03-01T23:59:59Z'],
  ['2026-12-25T00:00:00Z', '6 weeks', '2027-02-05T23:59:59Z'],
])('%s and %s end at %s', (start, length, end) => {
  const duration = parseDuration(length);
  expect(duration && endAfter(start as DateTime, duration)).toBe(end);
});

test.each(['2', 'two years', '2years', '-1 year', '1.5 years', '10000 days', '2 fortnights', ''])(
  '"%s" is no length of time',
  (text) => expect(parseDuration(text)).toBeUndefined(),
);

test('moments survive the way to milliseconds and back', () => {
  const seconds = fc.integer({ min: 0, max: 253_402_300_799 });
  fc.assert(
    fc.property(seconds, (second) => {
      const moment = fromMilliseconds(second * 1000);
      expect(toMilliseconds(moment)).toBe(second * 1000);
      expect(parseDateTime(moment)).toBe(moment);
    }),
  );
});

test('no text makes it throw or guess', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9TZ:+.-]{0,30}$/)), (text) => {
      const moment = parseDateTime(text);
      expect(moment === undefined || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(moment)).toBe(true);
    }),
  );
});

test('the days that exist are those of the platform’s calendar', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  const years = ['0000', '0004', '1900', '1999', '2000', '2023', '2024', '2100', '9999'];
  const texts = years.flatMap((year) =>
    Array.from({ length: 14 * 34 }, (_, at) => `${year}-${two(Math.floor(at / 34))}-${two(at % 34)}`),
  );
  const exists = (text: string) => {
    const moment = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
  };
  expect(texts.filter((text) => isCalendarDate(text) !== exists(text))).toEqual([]);
});
