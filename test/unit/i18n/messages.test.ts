import { expect, test } from 'vitest';
import { countIn } from '../../../src/i18n/count.ts';
import { interfaceLanguage } from '../../../src/i18n/languages.ts';
import { messagesFor, within } from '../../../src/i18n/messages.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';

test('a variety of a language that we speak is spoken, with its own numbers and dates', () => {
  const swiss = messagesFor('de-CH');
  expect(swiss.language).toBe('de-CH');
  expect(swiss.badge.awardedTo).toBe('Verliehen an');
  expect([swiss.number(1.5), messagesFor('de').number(1.5)]).toEqual(['1.5', '1,5']);
  expect(swiss.attributes).toEqual({});
});

test('a language that we lack gets English words, marked as English', () => {
  const dutch = messagesFor('nl');
  expect(interfaceLanguage('nl')).toBe('en');
  expect(dutch.badge.awardedTo).toBe('Awarded to');
  expect(dutch.attributes).toEqual({ lang: 'en', dir: 'ltr' });
  expect(messagesFor('he').attributes).toEqual({ lang: 'en', dir: 'ltr' });
});

test('inside an element in another language, words are marked as what they are', () => {
  expect(within(messagesFor('en'), 'pt').attributes).toEqual({ lang: 'en', dir: 'ltr' });
  expect(within(messagesFor('ar'), 'en').attributes).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(within(messagesFor('en'), undefined).attributes).toEqual({});
});

test('a count takes the form its language asks for', () => {
  const years = (language: string, value: number) => {
    const words = messagesFor(language);
    return words.achievement.years(words.count(value));
  };
  expect([1, 2].map((value) => years('en', value))).toEqual(['1 year', '2 years']);
  expect([1, 2].map((value) => years('de', value))).toEqual(['1 Jahr', '2 Jahre']);
  expect([0, 1, 2].map((value) => years('fr', value))).toEqual(['0 an', '1 an', '2 ans']);
  expect([1, 2, 3, 11, 100].map((value) => years('ar', value))).toEqual([
    'سنة واحدة',
    'سنتان',
    '3 سنوات',
    '11 سنة',
    '100 سنة',
  ]);
  expect(years('ar-EG', 3)).toBe('٣ سنوات');
  expect(countIn('en', 1234)({ other: '# things' })).toBe('1,234 things');
});

test('dates, shares and lists are written as the language writes them', () => {
  const day = '2026-11-01T12:00:00Z' as DateTime;
  const written = ['en', 'de', 'fr', 'es', 'pt', 'ar'].map((language) => {
    const words = messagesFor(language);
    return [words.day(day), words.percent(92.5), words.list(['a', undefined, 'b'])];
  });
  expect(written).toMatchInlineSnapshot(`
    [
      [
        "1 November 2026",
        "92.5%",
        "a, b",
      ],
      [
        "1. November 2026",
        "92,5 %",
        "a, b",
      ],
      [
        "1 novembre 2026",
        "92,5 %",
        "a, b",
      ],
      [
        "1 de noviembre de 2026",
        "92,5 %",
        "a, b",
      ],
      [
        "1 de novembro de 2026",
        "92,5%",
        "a, b",
      ],
      [
        "1 نوفمبر 2026",
        "92.5‎%‎",
        "a، b",
      ],
    ]
  `);
});
