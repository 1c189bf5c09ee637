import { expect, test } from 'vitest';
import type { DateTime } from '../../../src/lib/date-time.ts';
import { directionOf, formatDay, formatNumber } from '../../../src/lib/language.ts';

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
