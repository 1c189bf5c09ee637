import { describe, expect, test } from 'vitest';
import type { DateTime } from '../../../src/lib/date-time.ts';
import { directionOf, formatDay, formatNumber, isolatedIn, withDigits } from '../../../src/lib/language.ts';

const moment = '2026-11-01T23:30:00Z' as DateTime;

test('the direction of a language is that of its script', () => {
  for (const language of ['ar', 'he', 'fa', 'ur', 'ps', 'yi', 'ckb', 'dv', 'az-Arab', 'ar-EG']) {
    expect(directionOf(language), language).toBe('rtl');
  }
  for (const language of ['en', 'de', 'pt-BR', 'ja', 'ru', 'az', 'ks-Deva']) {
    expect(directionOf(language), language).toBe('ltr');
  }
});

test('a day is written in the page’s language, in UTC, never in digits alone', () => {
  expect(formatDay(moment, 'en')).toBe('1 November 2026');
  expect(formatDay(moment, 'en-US')).toBe('November 1, 2026');
  expect(formatDay(moment, 'de')).toBe('1. November 2026');
  expect(formatDay(moment, 'pt-BR')).toBe('1 de novembro de 2026');
});

test('the calendar is the Gregorian one, as in the credential', () => {
  expect(formatDay(moment, 'fa')).toContain('۲۰۲۶');
  expect(formatDay(moment, 'th')).toContain('2026');
});

test('numbers follow the language', () => {
  expect(formatNumber(1.5, 'en')).toBe('1.5');
  expect(formatNumber(1.5, 'de')).toBe('1,5');
});

describe('a name in a text of a language', () => {
  const apart = (name: string) => `\u2068${name}\u2069`;

  test.each([
    ['en', 'ليلى حداد'],
    ['de-CH', 'שרה'],
    ['pt', 'Ana (ليلى)'],
    ['ar', 'Ana Lima'],
    ['ar-EG', 'Łódź 2026'],
    ['he', 'Άννα'],
    ['fa', '日本語'],
  ])('stands apart where it runs the other way: in %s, %s', (language, name) => {
    expect(isolatedIn(language, name)).toBe(apart(name));
  });

  test.each([
    ['en', 'Łódź – 日本'],
    ['ar', 'ليلى حداد'],
    ['he', 'שרה 2026'],
    ['en', '2026'],
    ['ar', '(2026)'],
    ['en', ''],
  ])('is left as it is where it runs the same way, or no way: in %s, %s', (language, name) => {
    expect(isolatedIn(language, name)).toBe(name);
  });
});

describe('the digits of a language', () => {
  test.each([
    ['en', 'latn', '1 November 2026'],
    ['ar', 'latn', '1 نوفمبر 2026'],
    ['ar-EG', 'arab', '١ نوفمبر ٢٠٢٦'],
    ['fa', 'arabext', undefined],
  ])('are named for browsers, and the same dates come of it: %s, %s', (language, digits, shown) => {
    const named = withDigits(language);
    expect(new Intl.Locale(named).numberingSystem).toBe(digits);
    expect(named.split('-')[0]).toBe(language.split('-')[0]);
    expect(formatDay(moment, named)).toBe(formatDay(moment, language));
    if (shown !== undefined) expect(formatDay(moment, named)).toBe(shown);
  });
});
