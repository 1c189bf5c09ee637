import { describe, expect, test } from 'vitest';
import ar from '../../../src/i18n/ar/hosted.ts';
import de from '../../../src/i18n/de/hosted.ts';
import es from '../../../src/i18n/es/hosted.ts';
import fr from '../../../src/i18n/fr/hosted.ts';
import pt from '../../../src/i18n/pt/hosted.ts';
import { hostedAnswers } from '../../../src/verify/open-badges-2/answers.ts';

describe.each(Object.entries({ ar, de, es, fr, pt }))('the answers on hosted badges in %s', (_, words) => {
  test('name the host where English does, and nowhere else', () => {
    const english = Object.entries(hostedAnswers).map(
      ([code, answer]) => [code, answer.words('{}')] as const,
    );
    const named = (all: readonly (readonly [string, string])[]) =>
      all.filter(([, text]) => text.includes('{}')).map(([code]) => code);
    expect(named(Object.entries(words)).sort()).toEqual(named(english).sort());
  });

  test('are sentences, none of them twice', () => {
    const texts = Object.values(words);
    expect(texts.filter((text) => !text.endsWith('.'))).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
