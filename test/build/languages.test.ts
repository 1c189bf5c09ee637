import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { siteFiles } from '../browser/sample-pages.ts';
import { builtFrom } from '../support/built-site.ts';
import { CHECKOUT } from '../support/project-copy.ts';
import { said, sentences } from '../unit/i18n/sentences.ts';

/** Every field, and few pages. */
const CONTENT = join(CHECKOUT, 'test/sites/maximal/content');

/** Names of results in that content, which the dictionary happens to say as well. */
const CONTENT_WORDS = new Set(['Rubric', 'State']);

async function builtIn(language: string) {
  const config = await readFile(join(CONTENT, 'site.yaml'), 'utf8');
  const files = { 'content/site.yaml': `${config}language: ${language}\n` };
  return siteFiles((await builtFrom({ content: CONTENT, files })).dist);
}

/** What English says and a language does not, as patterns of whole texts. */
function onlyEnglish(language: string): RegExp[] {
  const texts = (of: string) =>
    sentences()
      .filter((sentence) => sentence.language === of)
      .flatMap((sentence) => said(sentence).text.split(/\n|\{\w*\}/))
      .map((text) => text.trim())
      .filter((text) => /\p{L}{2,}/u.test(text));
  const own = new Set(texts(language));
  return [...new Set(texts('en'))].filter((text) => !own.has(text)).map(patternOf);
}

function patternOf(text: string): RegExp {
  const literal = text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/‹\d›/g, '.+');
  return new RegExp(`^${literal}$`, 'u');
}

/** The texts of a page, and those of its attributes that are read out or shown. */
function textsOf(html: string): string[] {
  const page = html.replace(/<(script|style|pre|code)\b[^>]*>.*?<\/\1>/gs, '');
  const attributes = [...page.matchAll(/\b(?:alt|aria-label|title|placeholder|content)="([^"]*)"/g)].map(
    ([, value = '']) => value,
  );
  return [...page.split(/<[^>]*>/), ...attributes]
    .map((text) => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&').trim())
    .filter((text) => text !== '' && !CONTENT_WORDS.has(text));
}

test('English words are found where they stand', () => {
  const patterns = onlyEnglish('de');
  const found = textsOf('<p>Awarded to</p><img alt="Badge: Bowline"><p>Verliehen an</p>').filter((text) =>
    patterns.some((pattern) => pattern.test(text)),
  );
  expect(found).toEqual(['Awarded to', 'Badge: Bowline']);
});

test.each(LANGUAGES.filter((language) => language !== 'en'))(
  'a site in %s says nothing in English by itself',
  async (language) => {
    const site = await builtIn(language);
    const patterns = onlyEnglish(language);
    expect(site.html.length).toBeGreaterThan(8);
    for (const file of site.html) {
      const texts = textsOf(await site.read(file));
      expect(
        texts.filter((text) => patterns.some((pattern) => pattern.test(text))),
        file,
      ).toEqual([]);
    }
  },
);

test('a site in a language that we lack says English words as English, on a page in its own', async () => {
  const site = await builtIn('nl');
  const html = await site.read('badges/everything.html');
  expect(html).toMatch(/<html lang="nl" dir="ltr"/);
  expect(html).toMatch(/<dt lang="en" dir="ltr">Awarded to<\/dt>/);
  expect(html).toMatch(/<h2 id="check" lang="en" dir="ltr">/);
  expect(html).toMatch(/<time datetime="[^"]+" lang="en" dir="ltr">18 May 2026/);
});
