import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFrom } from '../support/built-site.ts';
import { CHECKOUT } from '../support/project-copy.ts';
import { barriers } from './barriers.ts';
import { type SiteFiles, siteFiles, type Visit, visit } from './sample-pages.ts';

const COLLECTION = `---
name: Everything with ropes and a longish name that has to break somewhere
description: What can be tied, untied and spliced.
badges: [bowline-ana-lima, day-skipper-noah-berg, story-hour-layla-haddad]
elsewhere:
  - { url: "https://museum.example/badges/7", name: Splicing }
---
Some *words* about it.
`;

let site: SiteFiles;
let ropes: Visit;
beforeAll(async () => {
  const config = await readFile(join(CHECKOUT, 'content/site.yaml'), 'utf8');
  const files = {
    'content/collections/ropes.md': COLLECTION,
    'content/site.yaml': `${config}\ninsignia: true\n`,
  };
  site = await siteFiles((await builtFrom({ files })).dist);
  ropes = await visit(site.dist);
});
afterAll(() => ropes?.end());

test('page, data and card are there, and the home page leads to it', async () => {
  expect(site.all).toEqual(
    expect.arrayContaining([
      'collections/ropes.html',
      'collections/ropes.jsonld',
      'collections/ropes/card.png',
    ]),
  );
  expect(await site.read('index.html')).toContain('href="/collections/ropes"');
  const page = await site.read('collections/ropes.html');
  expect(page).toContain('content="https://badges.example/collections/ropes/card.png"');
  expect(page).toContain('href="/collections/ropes.jsonld"');
});

test.each([
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
])('axe finds nothing by day and by night, and nothing sticks out: $width px', async (viewport) => {
  for (const path of ['/collections/ropes', '/issuers/harbour']) {
    for (const colorScheme of ['light', 'dark'] as const)
      expect(await ropes.look(path, barriers, { viewport, colorScheme }), path).toEqual([]);
    const width = await ropes.look(
      path,
      async (page) => {
        await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
        return page.evaluate(() => document.documentElement.scrollWidth);
      },
      { viewport },
    );
    expect(width, path).toBe(viewport.width);
  }
});

test('its HTML is right, as that of the home page', async () => {
  const html = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: { 'long-title': 'off', 'doctype-style': 'off', 'require-sri': 'off' },
  });
  for (const file of ['collections/ropes.html', 'issuers/harbour.html', 'index.html']) {
    const { results } = await html.validateString(await site.read(file));
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  }
});

test('what is elsewhere is checked on the page that checks any badge, with its address put in', async () => {
  const told = await ropes.on('/collections/ropes', async (page) => {
    await page.getByRole('link', { name: 'Check “Splicing”' }).click();
    // The form is shown once the link has been read.
    const text = page.locator('form.verifier textarea');
    await text.waitFor();
    return text.inputValue();
  });
  expect(told).toBe('https://museum.example/badges/7');
});

test('the insignia is shown on the issuer’s page, in the day’s or the night’s drawing', async () => {
  const shown = (colorScheme: 'light' | 'dark') =>
    ropes.look(
      '/issuers/harbour',
      (page) =>
        page
          .locator('#insignia ~ .body img, section:has(#insignia) img')
          .first()
          .evaluate(async (image) => {
            if (!(image instanceof HTMLImageElement)) return undefined;
            await image.decode();
            return [new URL(image.currentSrc).pathname, image.naturalHeight];
          }),
      { colorScheme },
    );
  expect(await shown('light')).toEqual(['/insignia.svg', 88]);
  expect(await shown('dark')).toEqual(['/insignia-night.svg', 88]);
});
