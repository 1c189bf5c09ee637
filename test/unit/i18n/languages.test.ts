import { expect, test } from 'vitest';
import fr from '../../../src/i18n/fr/verdict.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { type Sentence, said, sentences } from './sentences.ts';

const ALL = sentences();
const FOREIGN = ALL.filter(({ language }) => language !== 'en');
const english = new Map(
  ALL.filter(({ language }) => language === 'en').map((each) => [`${each.part}.${each.key}`, each]),
);
const nameOf = ({ part, key, language }: Sentence) => `${part}.${key} in ${language}`;
const inEnglish = ({ part, key }: Sentence) => english.get(`${part}.${key}`) as Sentence;

test('every language says every sentence, and none that English does not', () => {
  expect(english.size).toBeGreaterThan(150);
  expect(ALL.length).toBe(english.size * LANGUAGES.length);
  for (const sentence of ALL) {
    expect(inEnglish(sentence), nameOf(sentence)).toBeDefined();
    expect(typeof sentence.value, nameOf(sentence)).toBe(typeof inEnglish(sentence).value);
    expect(said(sentence).text.trim(), nameOf(sentence)).not.toBe('');
  }
});

test('what is put into a sentence, or stands for it, is in it in every language', () => {
  const marks = (text: string) => new Set(text.match(/‹\d›|\{\w*\}/g) ?? []);
  for (const sentence of FOREIGN) {
    expect(marks(said(sentence).text), nameOf(sentence)).toEqual(marks(said(inEnglish(sentence)).text));
  }
});

test('a count has every form that its language needs', () => {
  const counts = ALL.flatMap((sentence) => said(sentence).forms.map((forms) => ({ sentence, forms })));
  expect(counts.length).toBeGreaterThan(20);
  for (const { sentence, forms } of counts) {
    const needed = new Intl.PluralRules(sentence.language).resolvedOptions().pluralCategories;
    expect(forms.toSorted(), nameOf(sentence)).toEqual(needed.toSorted());
  }
});

test('no sentence of several words was left in English', () => {
  const left = FOREIGN.filter((sentence) => {
    const { text } = said(sentence);
    return /\p{L}{2,}.*\s.*\p{L}{2,}/u.test(text) && text === said(inEnglish(sentence)).text;
  });
  expect(left.map(nameOf)).toEqual([]);
});

test('Arabic is in Arabic letters', () => {
  const latin = ALL.filter(({ language }) => language === 'ar')
    .map((sentence) => ({ name: nameOf(sentence), text: said(sentence).text }))
    .filter(({ text }) => !/\p{Script=Arabic}/u.test(text) && /\p{L}/u.test(text));
  expect(latin.map(({ text }) => text)).toEqual(['ISBN', 'ISSN']);
});

test('French has a space that never breaks before its high signs and inside its quotation marks', () => {
  const french = ALL.filter(({ language }) => language === 'fr').map(
    (sentence) => [nameOf(sentence), said(sentence).text] as const,
  );
  const answers = Object.entries(fr.answers).flatMap(([, group]) => Object.entries(group));
  // Addresses, times and a Markdown link have such signs of their own.
  const broken = [...french, ...answers].filter(([, text]) =>
    /(?<!\u00a0)[;!?»]|(?<!\u00a0):(?!\/\/)|«(?!\u00a0)/u.test(text.replaceAll(/\{\w*\}/g, 'x')),
  );
  expect(broken).toEqual([]);
  expect(french.filter(([, text]) => text.includes('\u00a0')).length).toBeGreaterThan(40);
});
