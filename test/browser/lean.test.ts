import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import jsQR from 'jsqr';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AwardId } from '../../src/model/id.ts';
import { OUTPUTS } from '../../src/outputs/index.ts';
import { Sandbox } from '../cli/sandbox.ts';
import { serveOnLoopback } from '../independent/loopback-server.ts';
import { builtFrom, builtSite } from '../support/built-site.ts';
import { CHECKOUT } from '../support/project-copy.ts';
import { barriers } from './barriers.ts';
import { KINDS, type SiteFiles, siteFiles, type Visit, visit } from './sample-pages.ts';

/** The sample as a lean site, beside the full one: what its pages make is what a full build writes. */

const VALID = KINDS['valid badge with everything'];
/** A machine with other work takes longer than a second over it. */
const SLOW = { timeout: 20_000 };
const ADDRESS = `https://badges.example${VALID}`;

let full: string;
let lean: SiteFiles;
let site: Visit;
beforeAll(async () => {
  const config = await readFile(join(CHECKOUT, 'content/site.yaml'), 'utf8');
  const files = { 'content/site.yaml': `${config}outputs: lean\n` };
  [full, lean] = [(await builtSite()).dist, await siteFiles((await builtFrom({ files })).dist)];
  site = await visit(lean.dist);
});
afterAll(() => site?.end());

const onBadge = <T>(check: (page: Page) => Promise<T>, options?: BrowserContextOptions) =>
  site.on(VALID, check, options);

/** The name and the bytes of what a button saves. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function readQr(image: Locator): Promise<string | undefined> {
  const { data, info } = await sharp(await image.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test('an award costs two files, its page and its credential', () => {
  const own = lean.all.filter((file) => file.includes(VALID.slice('/badges/'.length)));
  expect(own.toSorted()).toEqual([`${VALID.slice(1)}.html`, `${VALID.slice(1)}.jsonld`]);
});

test('every address of the site itself that a page names is there', async () => {
  const known = new Set(
    lean.all.flatMap((file) => [`/${file}`, `/${file.replace(/(?:^index)?\.html$/, '')}`]),
  );
  for (const file of lean.html) {
    const named = [...(await lean.read(file)).matchAll(/(?:href|src|content|data-image)="([^"#?]+)/g)];
    const own = named
      .map(([, address = '']) => address.replace(/^https:\/\/badges\.example(?=\/|$)/, ''))
      .filter((path) => path.startsWith('/') && !path.startsWith('//'));
    expect(
      own.filter((path) => path !== '/' && !known.has(path)),
      file,
    ).toEqual([]);
  }
});

test('files are about as large as is said of them to whoever plans', async () => {
  // Those of further forms are looked at where a site has them (test/build/every-form.test.ts).
  const records = OUTPUTS.filter(({ format }) => format === undefined)
    .flatMap(({ files }) => files)
    .filter((file) => file.scope === 'badge');
  expect(records.length).toBeGreaterThan(6);
  for (const { path, typicalBytes } of records) {
    const own = KINDS['valid badge with everything'].slice('/badges/'.length) as AwardId;
    const { size } = await stat(join(full, path(own)));
    expect(size, path(own)).toBeGreaterThan(typicalBytes / 3);
    expect(size, path(own)).toBeLessThan(typicalBytes * 3);
  }
});

describe('a file that the page makes', () => {
  test.each(['png', 'svg'])('is byte for byte that of a full site, and is verified: %s', async (ending) => {
    const label = `Image with the credential inside (${ending.toUpperCase()})`;
    const { name, bytes } = await onBadge((page) => saved(page, label));
    expect(`/badges/${name}`).toBe(`${VALID}.${ending}`);
    expect(bytes.equals(await readFile(join(full, `${VALID}.${ending}`)))).toBe(true);

    const [sandbox, server] = [
      new Sandbox(undefined),
      await serveOnLoopback(lean.dist, 'https://badges.example'),
    ];
    sandbox.write('authority.pem', server.authority);
    await writeFile(join(sandbox.root, name), bytes);
    const to = `--connect-to badges.example=127.0.0.1:${server.port}`;
    const env = { NODE_EXTRA_CA_CERTS: join(sandbox.root, 'authority.pem') };
    const { stdout, exitCode } = await sandbox.run(`lanyard verify ${name} ${to}`, { env });
    await server.close();
    sandbox.remove();
    expect([stdout.slice(0, 7), exitCode]).toEqual(['VALID: ', 0]);
  });

  test('is the QR code that a full site has', async () => {
    const { bytes } = await onBadge((page) => saved(page, 'QR code of this page (SVG)'));
    expect(bytes.equals(await readFile(join(full, `qr/${VALID.slice('/badges/'.length)}.svg`)))).toBe(true);
  });

  test('is not saved, and that is said, where its image cannot be had', async () => {
    await onBadge(async (page) => {
      await page.route('**/achievements/*.png', (route) => route.fulfill({ status: 503 }));
      const downloads: unknown[] = [];
      page.on('download', (each) => downloads.push(each));
      await page.getByRole('button', { name: 'Image with the credential inside (PNG)' }).click();
      const status = page.locator('[data-share] [role=status]');
      await expect.poll(() => status.innerText(), SLOW).toContain('The file could not be made');
      expect(downloads).toEqual([]);
    });
  });
});

describe('QR codes', () => {
  test('are drawn when asked for, by keyboard too, and hold the addresses', async () => {
    await onBadge(async (page) => {
      expect(await page.locator('img.qr').count()).toBe(0);
      for (const [index, [name, address]] of [
        ['QR code of this page', ADDRESS] as const,
        ['QR code of that address', `${ADDRESS}.jsonld`] as const,
      ].entries()) {
        const button = page.getByRole('button', { name, exact: true });
        await button.focus();
        await page.keyboard.press('Enter');
        const image = page.locator('img.qr').nth(index);
        await image.waitFor();
        expect(await readQr(image)).toBe(address);
        expect(await image.getAttribute('alt')).toBe(`QR code of ${address}`);
        expect(await button.getAttribute('aria-expanded')).toBe('true');
        expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
      }
      expect(await barriers(page)).toEqual([]);
    });
  });

  test('are on the printed page', async () => {
    await onBadge(async (page) => {
      await page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-printed', '');
      });
      await page.getByRole('button', { name: 'Print this page, or save it as PDF' }).click();
      await page.locator('[data-printed]').waitFor();
      await page.emulateMedia({ media: 'print' });
      for (const image of await page.locator('img.qr').all()) expect(await readQr(image)).toBe(ADDRESS);
      expect(await page.locator('img.qr').count()).toBe(2);
      expect(await page.locator('[data-share] button:visible').count()).toBe(0);
    });
  });
});

test('without a script there are links to what exists, and a sentence about the rest', async () => {
  await onBadge(
    async (page) => {
      expect(await page.locator('[data-share] :is(button, form, input):visible').count()).toBe(0);
      expect(await page.locator('[data-share] a:visible').allInnerTexts()).toEqual([
        'Add to a LinkedIn profile',
        'Bluesky',
        'Send by e-mail',
        'The image by itself (PNG)',
        'The credential by itself (JSON-LD)',
      ]);
      expect(await page.locator('[data-share]').innerText()).toContain('With JavaScript switched on');
    },
    { javaScriptEnabled: false },
  );
});

test('axe finds nothing, whatever the state of the badge', async () => {
  for (const path of [VALID, KINDS['revoked badge'], KINDS['expired badge']])
    expect(await site.look(path, barriers), path).toEqual([]);
});
