import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { messagesFor } from '../../../src/i18n/messages.ts';

const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100];

/** Every message that counts, in every form that its language has for these numbers. */
function countsIn(language: string) {
  const { achievement, results, count } = messagesFor(language);
  const { days, weeks, months, years, publicAwards } = achievement;
  const counts = { days, weeks, months, years, publicAwards, points: results.countedPoints };
  return Object.entries(counts).map(([name, say]) => [name, NUMBERS.map((number) => say(count(number)))]);
}

test.each(LANGUAGES)('what is counted takes the right form in %s', (language) => {
  const lines = countsIn(language).map(([name, said]) => `${name}: ${[said].flat().join(' | ')}`);
  expect(`${lines.join('\n')}\n`).toMatchSnapshot();
});

test('a number that a noun need not agree with is no count', () => {
  const found = LANGUAGES.map((language) => messagesFor(language).catalogue.found);
  expect(found).toEqual(expect.arrayContaining(['{} of {} shown', '{} sur {} dans la liste']));
  for (const text of found) expect(text.match(/\{\}/g)).toHaveLength(2);
});
