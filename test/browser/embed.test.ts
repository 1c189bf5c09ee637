import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stopServer } from '../../src/server/http/stop-server.ts';
import { openLiveSite } from '../../src/server/static/current-site.ts';
import { createSiteServer } from '../../src/server/static/site-server.ts';
import { startBrowser } from '../support/browser.ts';
import { KINDS, type SiteFiles, sampleFiles } from './sample-pages.ts';

const VALID = KINDS['valid badge with everything'];
const EMBED = VALID.replace('badges', 'embed');

let site: SiteFiles;
let badges: Server;
let other: Server;
let browser: Browser;
beforeAll(async () => {
  site = await sampleFiles();
  badges = createSiteServer({ site: await openLiveSite(site.dist, () => performance.now()) });
  // Another site, with somebody's own page: whatever stands behind `?` is its body.
  other = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html>${decodeURIComponent(request.url?.split('?')[1] ?? '')}`);
  });
  await Promise.all([listen(badges), listen(other)]);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await stopServer(badges, 1000);
  other.closeAllConnections();
  other.close();
});

const listen = (server: Server) =>
  new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
const origin = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** A page of the other site with some HTML, in which the badges' address is the one they are tried at. */
async function onOtherSite<T>(html: string, check: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    const body = encodeURIComponent(html.replaceAll('https://badges.example', origin(badges)));
    await page.goto(`${origin(other)}/?${body}`, { waitUntil: 'networkidle' });
    return await check(page);
  } finally {
    await page.close();
  }
}

const oembed = async () => JSON.parse(await site.read(`${VALID.slice(1)}/oembed.json`));

test('the page says where its oEmbed answer is, and the answer’s frame shows the badge on another site', async () => {
  const html = await site.read(`${VALID.slice(1)}.html`);
  const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html)?.[1];
  expect(link).toBe(`https://badges.example${VALID}/oembed.json`);
  await onOtherSite((await oembed()).html, async (page) => {
    const frame = page.frameLocator('iframe');
    expect(await frame.locator('h1').innerText()).toBe('Day Skipper');
    const text = await frame.locator('main').innerText();
    for (const words of ['Liam Okafor', 'badges.example', 'Harbour Sailing Club', 'Valid as issued'])
      expect(text).toContain(words);
  });
});

test('at the size that is stated nothing is cut off and nothing scrolls, by day and by night', async () => {
  const { width, height } = await oembed();
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const file of site.html.filter((name) => name.startsWith('embed/'))) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme });
      await page.goto(`${origin(badges)}/${file.replace(/\.html$/, '')}`);
      const fits = await page.evaluate(() => {
        const inside = [...document.querySelectorAll('main *')].map((each) => each.getBoundingClientRect());
        return inside.every(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
      });
      expect([file, colorScheme, fits]).toEqual([file, colorScheme, true]);
      await page.close();
    }
  }
});

test('its link leaves the frame for the badge’s own page', async () => {
  await onOtherSite((await oembed()).html, async (page) => {
    const link = page.frameLocator('iframe').locator('h1 a');
    expect(await link.evaluate((a: HTMLAnchorElement) => [a.href, a.target, a.rel])).toEqual([
      `https://badges.example${VALID}`,
      '_top',
      'noopener',
    ]);
  });
});

test('no other page of the site can be framed', async () => {
  for (const path of [VALID, '/', '/issuers/harbour']) {
    await onOtherSite(`<iframe src="https://badges.example${path}"></iframe>`, async (page) => {
      const urls = page.frames().map((frame) => frame.url());
      expect([path, urls[1]]).toEqual([path, 'chrome-error://chromewebdata/']);
    });
  }
});

test('a frame may be anywhere, runs nothing, asks nobody, and is not for search engines', async () => {
  const response = await fetch(`${origin(badges)}${EMBED}`);
  const policy = response.headers.get('content-security-policy');
  expect(policy).toContain('frame-ancestors *');
  expect(policy).not.toContain('script-src');
  expect(response.headers.get('x-robots-tag')).toBe('noindex');
  expect(await response.text()).toContain('<meta name="robots" content="noindex">');
});
