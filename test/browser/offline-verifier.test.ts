import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import en from '../../src/i18n/en/verdict.ts';
import { credentialFragment } from '../../src/lib/write-credential-link.ts';
import { startBrowser } from '../support/browser.ts';
import { builtSite, type SiteName } from '../support/built-site.ts';
import { barriers } from './barriers.ts';

const BADGE = 'badges/day-skipper-liam-okafor';
const OF_THE_ISSUER = ['issuers/harbour/did.json', 'status/harbour/revocation-1.jsonld'];

let browser: Browser;
let dist: string;
let folder: string;
beforeAll(async () => {
  ({ dist } = await builtSite());
  folder = await mkdtemp(join(tmpdir(), 'lanyard-offline-'));
  await copyFile(join(dist, 'verifier/offline.html'), join(folder, 'lanyard-verifier.html'));
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Opens the kept file as somebody without a network does, and gives it files of the site. */
async function verdictOn(
  files: readonly string[],
  check: (page: Page, asked: readonly string[]) => Promise<void>,
) {
  const context = await browser.newContext({ offline: true });
  try {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).protocol));
    await page.goto(pathToFileURL(join(folder, 'lanyard-verifier.html')).href);
    await page.setInputFiles(
      '#file',
      files.map((file) => join(dist, file)),
    );
    await page.waitForSelector('.verdict');
    await check(page, asked);
  } finally {
    await context.close();
  }
}

describe('the verifier as one file, opened from a disk without a network', () => {
  test.each(['jsonld', 'png', 'svg', 'pdf'])(
    'verifies a badge (%s) with its issuer’s documents at hand',
    async (ending) => {
      await verdictOn([`${BADGE}.${ending}`, ...OF_THE_ISSUER], async (page, asked) => {
        expect(await page.textContent('.verdict')).toContain('badges.example');
        expect(await page.textContent('.answer')).toContain(en.asGiven);
        expect(asked.filter((protocol) => protocol === 'https:')).toEqual([]);
        expect(await barriers(page)).toEqual([]);
      });
    },
  );

  test('reads a link that carries a badge: its own, and another page’s', async () => {
    const credential = JSON.parse(await readFile(join(dist, `${BADGE}.jsonld`), 'utf8'));
    const fragment = credentialFragment(credential);
    const page = await browser.newPage();
    const address = pathToFileURL(join(folder, 'lanyard-verifier.html')).href;
    for (const [opened, typed] of [
      [`${address}${fragment}`, undefined],
      [address, `https://badges.example/verify${fragment}`],
      [address, fragment],
    ]) {
      await page.goto('about:blank');
      await page.goto(opened ?? '');
      if (typed !== undefined) await page.fill('#badge', typed);
      await page.click('form.verifier button');
      await page.waitForSelector('.verdict .checks');
      expect(await page.textContent('.verdict'), typed).toContain('badges.example could not be reached');
    }
    await page.close();
  });

  test('checks the same file again when it is chosen again', async () => {
    await verdictOn([`${BADGE}.jsonld`], async (page) => {
      const chosen = () => page.$eval('#file', (input) => (input as HTMLInputElement).value);
      expect(await chosen()).toContain('day-skipper');
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click('#file')]);
      expect(await chosen()).toBe('');
      await page.$eval('.verdict', (verdict) => verdict.remove());
      await chooser.setFiles(join(dist, `${BADGE}.jsonld`));
      await page.waitForSelector('.verdict .checks');
    });
  });

  test('says what it could not check where the issuer cannot be asked', async () => {
    await verdictOn([`${BADGE}.jsonld`], async (page) => {
      expect(await page.textContent('.answer')).not.toContain(en.asGiven);
      expect(await page.textContent('.verdict')).toMatch(/offline|network/i);
    });
  });
});

test('it is valid HTML, and allows nothing but what stands in it and what issuers answer', async () => {
  const html = await readFile(join(folder, 'lanyard-verifier.html'), 'utf8');
  const { results } = await new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: { 'doctype-style': 'off', 'no-trailing-whitespace': 'off' },
  }).validateString(html);
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ).toEqual([]);
  expect(html).toMatch(
    /default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; connect-src https:/,
  );
  expect(html).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/);
});

test.each<SiteName>(['sample', 'arabic'])('it is plain ASCII, in any language: %s', async (name) => {
  const bytes = await readFile(join((await builtSite(name)).dist, 'verifier/offline.html'));
  const strange = bytes.filter((byte) => byte > 0x7e || (byte < 0x20 && ![0x09, 0x0a].includes(byte)));
  expect([...new Set(strange)]).toEqual([]);
});

test('on a site, where no script in a page may run, it says to save it', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, 'lanyard-verifier.html')).href);
  expect(await page.isVisible('.save-first')).toBe(true);
  expect(await page.isVisible('form')).toBe(false);
  await context.close();
});
