import { describe, expect, test } from 'vitest';
import ar from '../../../src/i18n/ar/further.ts';
import de from '../../../src/i18n/de/further.ts';
import en from '../../../src/i18n/en/further.ts';
import es from '../../../src/i18n/es/further.ts';
import fr from '../../../src/i18n/fr/further.ts';
import pt from '../../../src/i18n/pt/further.ts';

const OTHERS = { ar, de, es, fr, pt };

/** Every text, by its place. */
function texts(words: object, place = ''): (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${place}${key}`, value] as const] : texts(value, `${place}${key}.`),
  );
}

describe.each(Object.entries(OTHERS))('what is said of endorsements and records in %s', (language, words) => {
  test('says everything that English says, in words of its own', () => {
    expect(texts(words).map(([place]) => place)).toEqual(texts(en).map(([place]) => place));
    const english = new Map(texts(en));
    const same = texts(words).filter(([place, text]) => text === english.get(place));
    expect(same).toEqual([]);
  });

  test('has a place for what is put in, and no space that can break before a high sign', () => {
    expect(words.hold.split('{}').length).toBe(3);
    if (language === 'fr') expect(texts(words).filter(([, text]) => / [:;!?»]/.test(text))).toEqual([]);
  });
});
