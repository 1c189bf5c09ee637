import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { barriers } from './barriers.ts';
import { type SiteFiles, shownHtml, siteFiles, type Visit, visit } from './sample-pages.ts';

let site: SiteFiles;
let arabic: Visit;
beforeAll(async () => {
  site = await siteFiles((await builtSite('arabic')).dist);
  arabic = await visit(site.dist);
});
afterAll(() => arabic?.end());

const PHONE = { viewport: { width: 390, height: 844 } };
const BADGE = '/badges/rescue-layla';
const pathOf = (file: string) => `/${file.replace(/(index)?\.html$/, '')}`;

test('every page is in Arabic, from right to left', async () => {
  expect(site.html.length).toBeGreaterThan(10);
  for (const file of site.html) {
    expect(await site.read(file), file).toMatch(/^<!DOCTYPE html><html lang="ar" dir="rtl"/i);
  }
});

/** What stays in Latin letters in any language: standards, formats, makers' names, addresses and ids. */
const LATIN =
  /Open Badges 3\.0|Open Badges|JSON-LD|DID|PNG|SVG|PDF|JSON|QR|CSV|DataIntegrityProof|eddsa-rdfc-2022|(badges|git)\.example|\.yaml|SHA-256|JavaScript|WebCrypto|Learner Credential Wallet|W3C Verifiable Credential|(knot|rescue)-[a-z0-9]+|Ana Lima|LinkedIn|Mastodon|Bluesky|HTML|Markdown/g;

/** Values of meta elements that are not words. */
const CODES = new Set(['noindex', 'website', 'summary_large_image', 'summary', 'image/png', 'light dark']);

/** The text of a noscript element is markup, where there is JavaScript. */
const TAG = /<[^>]+>/g;
const ADDRESS = /(https?:|did:|urn:|mailto:)\S+|\S+@\S+/g;

/** The words of a page in Latin letters: of its text but code, links shown as they are, and data; and of its attributes. */
async function latinWords(page: Page): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('script, style, code, pre, textarea, [lang]:not(html), template')) {
        texts.push(node.textContent ?? '');
      }
    }
    for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'content', 'data-words']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (!element.matches('meta[name=viewport], meta[http-equiv]'))
          texts.push(element.getAttribute(name) ?? '');
      }
    }
    return texts;
  });
  return shown
    .filter((text) => !CODES.has(text))
    .map((text) => text.replaceAll(TAG, ' ').replaceAll(ADDRESS, ' ').replaceAll(LATIN, ' '))
    .filter((text) => /[A-Za-z]{2,}/.test(text));
}

test('not a word of another language is on any page', async () => {
  for (const file of site.html) {
    expect(await arabic.look(pathOf(file), latinWords), file).toEqual([]);
  }
});

test('the image stands at the right, the label at its left; columns begin at the right', async () => {
  const places = await arabic.look(BADGE, (page) =>
    page.evaluate(() => {
      const place = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      const [mat, label, home, nav, term, detail] = [
        '.mat',
        '.label',
        '.home',
        'nav',
        '#check + .body dt',
        '#check + .body dd',
      ].map(place);
      return { mat, label, home, nav, term, detail };
    }),
  );
  expect(places.mat?.left).toBeGreaterThan(places.label?.right ?? Number.NaN);
  expect(places.home?.left).toBeGreaterThan(places.nav?.right ?? Number.NaN);
  expect(places.term?.left).toBeGreaterThan(places.detail?.right ?? Number.NaN);
});

test('addresses, keys and commands read from left to right inside the Arabic', async () => {
  const directions = await arabic.look(BADGE, (page) =>
    page
      .locator('main :is(code, pre, .domain bdi)')
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).direction)),
  );
  expect(directions.length).toBeGreaterThan(3);
  expect(new Set(directions)).toEqual(new Set(['ltr']));
});

test('a name in Latin letters is isolated from the Arabic round it', async () => {
  const tag = await arabic.look('/badges/knot-latin', (page) =>
    page
      .getByText('Ana Lima', { exact: true })
      .first()
      .evaluate(({ tagName }) => tagName),
  );
  expect(tag).toBe('BDI');
});

test('nothing sticks out sideways on a phone', async () => {
  for (const file of site.html) {
    const widths = await arabic.look(
      pathOf(file),
      (page) => page.evaluate(() => [document.documentElement.scrollWidth, document.body.scrollWidth]),
      PHONE,
    );
    expect(Math.max(...widths), file).toBeLessThanOrEqual(390);
  }
});

test.each([
  '/',
  '/achievements',
  '/achievements/rescue',
  '/issuers/harbour',
  BADGE,
  '/badges/rescue-revoked',
])('axe finds nothing, on phone and desktop, by day and by night: %s', async (path) => {
  for (const options of [PHONE, { colorScheme: 'dark' as const }]) {
    expect(await arabic.look(path, barriers, options), JSON.stringify(options)).toEqual([]);
  }
});

test('Arabic costs one more font file, and no page asks for more than three', async () => {
  const fonts = site.all.filter((file) => file.endsWith('.woff2'));
  const sizes = await Promise.all(fonts.map(async (file) => (await stat(join(site.dist, file))).size));
  expect(fonts).toHaveLength(3);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(95_000);
});

test('Arabic letters are set in the Arabic face, not in whatever the machine has', async () => {
  const loaded = await arabic.on(BADGE, (page) =>
    page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    }),
  );
  expect(loaded.some((family) => family.includes('Noto Naskh Arabic'))).toBe(true);
  expect(shownHtml(await site.read('badges/rescue-layla.html'))).toContain('noto-naskh-arabic');
});
