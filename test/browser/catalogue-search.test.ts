import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { KINDS, type Visit, visit } from './sample-pages.ts';

let sample: Visit;
let dist: string;
beforeAll(async () => {
  ({ dist } = await builtSite());
  sample = await visit(dist);
});
afterAll(() => sample?.end());

/** The names in the list after something was typed, and what is said of it. */
async function find(page: Page, words: string) {
  await page.getByRole('searchbox', { name: 'Find an achievement' }).fill(words);
  const names = await page.locator('.catalogue > li:visible h2').allInnerTexts();
  return { names, told: await page.getByRole('status').innerText() };
}

test('achievements are found by name, description, tag, kind and issuer, whatever the case and accents', async () => {
  const found = await sample.on(KINDS.catalogue, async (page) => ({
    name: (await find(page, 'bowLINE')).names,
    description: (await find(page, 'by daylight')).names,
    tag: (await find(page, 'skippering')).names,
    kind: (await find(page, 'Certification')).names,
    issuer: (await find(page, 'quayside líbrary')).names,
    wordsInAnyOrder: (await find(page, 'club  rescue ')).names,
  }));
  expect(found).toEqual({
    name: ['Bowline'],
    description: ['Day Skipper'],
    tag: ['Day Skipper'],
    kind: ['Day Skipper'],
    issuer: ['Story Hour Host'],
    wordsInAnyOrder: ['Harbour Rescue Crew'],
  });
});

test('how many are shown is told to those who do not see the list', async () => {
  const { some, none, all } = await sample.on(KINDS.catalogue, async (page) => ({
    some: await find(page, 'club'),
    none: await find(page, 'zeppelin'),
    all: await find(page, ''),
  }));
  expect(some.told).toBe('5 of 6 shown');
  expect(none).toEqual({ names: [], told: 'Nothing found. Try fewer or other words.' });
  expect(all).toMatchObject({ told: '', names: { length: 6 } });
});

test('nobody who holds a badge can be found', async () => {
  const { names } = await sample.on(KINDS.catalogue, (page) => find(page, 'Ana'));
  expect(names).toEqual([]);
});

test('searching asks no host for anything', async () => {
  const asked = await sample.on(KINDS.catalogue, async (page) => {
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await find(page, 'knots');
    await page.waitForLoadState('networkidle');
    return requests;
  });
  expect(asked).toEqual([]);
});

test('without JavaScript there is no field, and the whole list', async () => {
  const seen = await sample.on(
    KINDS.catalogue,
    async (page) => ({
      fields: await page.locator('input:visible').count(),
      entries: await page.locator('.catalogue > li:visible').count(),
    }),
    { javaScriptEnabled: false },
  );
  expect(seen).toEqual({ fields: 0, entries: 6 });
});

test('the script weighs at most 1 kB compressed, and only the catalogue asks for it', async () => {
  const html = await readFile(join(dist, 'achievements.html'), 'utf8');
  const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, path = '']) => path);
  expect(scripts).toHaveLength(1);
  const script = await readFile(join(dist, scripts[0] ?? ''));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(1_000);
  expect(await readFile(join(dist, 'achievements/bowline.html'), 'utf8')).not.toContain(scripts[0]);
});

/** The processor time that a page's main thread has spent so far, in seconds. */
async function clockOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
}

test('two thousand entries are filtered before anybody notices', async () => {
  const seconds = await sample.on(KINDS.catalogue, async (page) => {
    const url = await page.locator('script[type=module]').getAttribute('src');
    await page.goto(`${sample.host.url}/robots.txt`);
    await page.evaluate(() => {
      const words = 'x '.repeat(100);
      const entries = Array.from(
        { length: 2_000 },
        (_, index) => `<li data-tags="t${index}">Badge ${words}</li>`,
      );
      document.body.innerHTML = `<search class="search" hidden data-found="{} of {}" data-nothing="none">
        <input><output></output></search><ul class="catalogue">${entries.join('')}</ul>`;
    });
    await page.addScriptTag({ type: 'module', url: url ?? '' });
    const spent = await clockOf(page);
    const times: number[] = [];
    for (const words of ['b', 'badge', 'badge t1', 't77', 't777']) {
      const before = await spent();
      await page.evaluate((typed) => {
        const field = document.querySelector('input') as HTMLInputElement;
        field.value = typed;
        field.dispatchEvent(new Event('input'));
      }, words);
      times.push((await spent()) - before);
    }
    expect(await page.locator('.catalogue > li:not([hidden])').count()).toBe(1);
    return Math.min(...times);
  });
  expect(seconds, 'seconds of processor time').toBeLessThan(0.05);
});
