import { afterAll, beforeAll, expect, test } from 'vitest';
import { limitConcurrency } from '../../src/lib/limit-concurrency.ts';
import { builtSite } from '../support/built-site.ts';
import { barriers } from './barriers.ts';
import { KINDS, type Visit, visit } from './sample-pages.ts';

const VIEWS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
].flatMap((viewport) => (['light', 'dark'] as const).map((colorScheme) => ({ viewport, colorScheme })));

let sample: Visit;
beforeAll(async () => {
  sample = await visit((await builtSite()).dist);
});
afterAll(() => sample?.end());

test.each(Object.entries(KINDS))(
  'axe finds nothing on phone and desktop, by day and by night: %s',
  async (_, path) => {
    for (const view of VIEWS) {
      expect(await sample.look(path, barriers, view), JSON.stringify(view)).toEqual([]);
    }
  },
);

test.each(Object.entries(KINDS))('nothing sticks out sideways at 320 px: %s', async (_, path) => {
  const width = await sample.look(path, (page) => page.evaluate(() => document.documentElement.scrollWidth), {
    viewport: { width: 320, height: 640 },
  });
  expect(width).toBe(320);
});

test('the first Tab offers to skip to the content, and Enter goes there', async () => {
  const told = await sample.on(KINDS.achievement, async (page) => {
    await page.keyboard.press('Tab');
    const words = await page.evaluate(() => document.activeElement?.textContent);
    const top = await page.locator('.skip').evaluate((element) => element.getBoundingClientRect().top);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    return { words, visible: top >= 0, inside };
  });
  expect(told).toEqual({ words: 'Skip to the content', visible: true, inside: true });
});

test('whatever has the focus shows it', async () => {
  const outlines = await sample.on(KINDS['valid badge with everything'], async (page) => {
    const seen: string[] = [];
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press('Tab');
      seen.push(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle));
    }
    return seen;
  });
  expect(new Set(outlines)).toEqual(new Set(['solid']));
});

test('headings come in order, with one h1', async () => {
  for (const path of Object.values(KINDS)) {
    const levels = await sample.look(path, (page) =>
      page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1]))),
    );
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1);
    const jumps = levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1);
    expect(jumps, `${path}: ${levels}`).toEqual([]);
  }
});

test('everything can be read without JavaScript', async () => {
  const text = await sample.on(
    KINDS['valid badge with everything'],
    (page) => page.locator('main').innerText(),
    { javaScriptEnabled: false },
  );
  const words = [
    'Day Skipper',
    'Liam Okafor',
    'Valid as issued',
    'badges.example',
    '12 June 2026',
    'COLREG',
    '92%',
  ];
  for (const word of words) expect(text).toContain(word);
});

test('no page asks another host for anything, and nothing it asks for is missing', async () => {
  const look = limitConcurrency(4, async (path: string) => {
    const foreign: string[] = [];
    const missing: string[] = [];
    await sample.on('/robots.txt', async (page) => {
      page.on('request', (request) => {
        if (!request.url().startsWith(sample.host.url)) foreign.push(request.url());
      });
      page.on('response', (response) => {
        const isPage = response.request().resourceType() === 'document';
        if (response.status() >= 400 && !isPage) missing.push(response.url());
      });
      await page.goto(`${sample.host.url}${path}`, { waitUntil: 'networkidle' });
    });
    return { path, foreign, missing };
  });
  for (const { path, foreign, missing } of await Promise.all(Object.values(KINDS).map((path) => look(path))))
    expect({ path, foreign, missing }).toEqual({ path, foreign: [], missing: [] });
});

test.each(['A4', 'Letter'])('every badge prints on one sheet of %s', async (format) => {
  const badges = Object.values(KINDS).filter((path) => path.startsWith('/badges/'));
  for (const path of badges) {
    const pdf = await sample.look(path, (page) => page.pdf({ format }));
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), path).toHaveLength(1);
  }
});
