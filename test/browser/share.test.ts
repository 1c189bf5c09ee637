import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import jsQR from 'jsqr';
import type { BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCredentialLink } from '../../src/lib/credential-link.ts';
import { KINDS, type SiteFiles, sampleFiles, type Visit, visit } from './sample-pages.ts';

const VALID = KINDS['valid badge with everything'];
const ADDRESS = `https://badges.example${VALID}`;

let site: SiteFiles;
let sample: Visit;
beforeAll(async () => {
  site = await sampleFiles();
  sample = await visit(site.dist);
});
afterAll(() => sample?.end());

const credentialOf = async (path: string) => JSON.parse(await site.read(`${path.slice(1)}.jsonld`));

/** Opens a badge's page; whatever it asks another host for is kept and goes nowhere. */
async function onBadge<T>(
  path: string,
  check: (page: Page, asked: string[]) => Promise<T>,
  options: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] },
): Promise<T> {
  return sample.on(
    '/robots.txt',
    async (page) => {
      const asked: string[] = [];
      const isForeign = (url: URL) => url.origin !== new URL(sample.host.url).origin;
      await page.context().route(isForeign, (route) => {
        asked.push(route.request().url());
        return route.abort();
      });
      await page.goto(sample.host.url + path, { waitUntil: 'networkidle' });
      return check(page, asked);
    },
    options,
  );
}

const status = (page: Page) => page.locator('[data-share] [role=status]').innerText();
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('without a script', () => {
  const options = { javaScriptEnabled: false };

  test('there are links and files, and nothing that does not work', async () => {
    await onBadge(
      VALID,
      async (page) => {
        expect(await page.locator('[data-share] :is(button, form, input):visible').count()).toBe(0);
        expect(await page.locator('[data-share] a:visible').allInnerTexts()).toEqual([
          'Add to a LinkedIn profile',
          'Bluesky',
          'Send by e-mail',
          'Image with the credential inside (PNG)',
          'Image with the credential inside (SVG)',
          'The credential by itself (JSON-LD)',
          'Certificate to print (PDF)',
          'QR code of this page (SVG)',
        ]);
      },
      options,
    );
  });

  test('the fields for LinkedIn and the snippets can be opened and read', async () => {
    await onBadge(
      VALID,
      async (page) => {
        for (const summary of await page.locator('[data-share] summary').all()) await summary.click();
        const text = await page.locator('[data-share]').innerText();
        for (const words of ['Day Skipper', 'June 2026', 'June 2031', '<iframe src="', '<a href="'])
          expect(text).toContain(words);
      },
      options,
    );
  });
});

describe('buttons', () => {
  test('copy what stands before them, and say so', async () => {
    await onBadge(VALID, async (page, asked) => {
      await page.getByRole('button', { name: 'Copy: Address' }).click();
      expect([await clipboard(page), await status(page)]).toEqual([ADDRESS, 'Copied']);
      await page.getByText('LinkedIn by hand').click();
      await page.getByRole('button', { name: 'Copy: Issuing organisation' }).click();
      expect(await clipboard(page)).toBe('Harbour Sailing Club');
      await page.getByText('The image, as a link').click();
      await page.getByRole('button', { name: 'Copy: The image, as a link' }).click();
      expect(await clipboard(page)).toMatch(/^<a href="https:.*<\/a>$/);
      expect(asked).toEqual([]);
    });
  });

  test('work from the keyboard', async () => {
    await onBadge(VALID, async (page) => {
      await page.getByRole('button', { name: 'Copy: Address' }).focus();
      await page.keyboard.press('Enter');
      expect(await clipboard(page)).toBe(ADDRESS);
    });
  });

  test('where copying is refused, the text is selected and they say what to do', async () => {
    await onBadge(
      VALID,
      async (page) => {
        await page.evaluate(() => {
          navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
        });
        await page.getByRole('button', { name: 'Copy: Address' }).click();
        expect(await page.evaluate(() => getSelection()?.toString())).toBe(ADDRESS);
        expect(await status(page)).toContain('copy it by hand');
      },
      {},
    );
  });
});

describe('the sheet of the system', () => {
  const button = (page: Page) => page.locator('button[data-act=share]');

  test('is offered only where there is one', async () => {
    await onBadge(VALID, async (page) => {
      expect(await page.evaluate(() => 'share' in navigator)).toBe(false);
      expect(await button(page).isVisible()).toBe(false);
    });
  });

  test('gets what the badge is called and its address', async () => {
    await onBadge(VALID, async (page) => {
      // Chromium has no sheet on this system: what would be handed to it is written down.
      await page.addInitScript(() => {
        Object.assign(navigator, { share: async (data: unknown) => Object.assign(window, { shared: data }) });
      });
      await page.reload();
      await button(page).click();
      expect(await page.evaluate(() => (window as unknown as { shared: unknown }).shared)).toEqual({
        title: 'Day Skipper, from Harbour Sailing Club',
        url: ADDRESS,
      });
    });
  });
});

describe('Mastodon', () => {
  const post = async (page: Page, server: string) => {
    await page.getByLabel('Mastodon, your server').fill(server);
    await page.getByRole('button', { name: 'Post' }).click();
  };

  test('opens a post on the server that was typed, and only this browser remembers which', async () => {
    await onBadge(VALID, async (page, asked) => {
      const [popup] = await Promise.all([
        page.context().waitForEvent('page'),
        post(page, '@liam@Social.Example'),
      ]);
      await expect.poll(() => asked.length).toBeGreaterThan(0);
      const url = new URL(asked[0] ?? '');
      expect([url.origin, url.pathname, url.searchParams.get('text')]).toEqual([
        'https://social.example',
        '/share',
        `Day Skipper, from Harbour Sailing Club ${ADDRESS}`,
      ]);
      expect(await popup.evaluate(() => window.opener)).toBeNull();
      await page.reload();
      expect(await page.getByLabel('Mastodon, your server').inputValue()).toBe('social.example');
      expect(await page.evaluate(() => document.cookie)).toBe('');
    });
  });

  test('goes nowhere by anything that is no server', async () => {
    await onBadge(VALID, async (page, asked) => {
      for (const typed of ['javascript:alert(1)//a.example', '127.0.0.1', 'a.example/x?']) {
        await post(page, typed);
        await expect
          .poll(() => page.evaluate(() => document.querySelector('input')?.validationMessage))
          .toContain('mastodon.social');
      }
      expect([asked, page.context().pages().length]).toEqual([[], 1]);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  });
});

describe('links that are made on demand', () => {
  test('the private link carries the credential, behind the address of the verifier', async () => {
    await onBadge(VALID, async (page, asked) => {
      await page.getByRole('button', { name: 'Make a link' }).click();
      const link = page.getByRole('link', { name: 'Private link' });
      await link.waitFor();
      const href = (await link.getAttribute('href')) ?? '';
      expect(href).toMatch(/^https:\/\/badges\.example\/verify#c=[\w-]+$/);
      const content = await readCredentialLink(href.split('#c=')[1] ?? '');
      expect(content.kind === 'json' && JSON.parse(content.text)).toEqual(await credentialOf(VALID));
      await page.getByRole('button', { name: 'Copy: Private link' }).click();
      expect(await clipboard(page)).toBe(href);
      expect(asked).toEqual([]);
    });
  });

  test('the wallet’s link offers the credential to the app, and to no server', async () => {
    await onBadge(VALID, async (page, asked) => {
      await page.getByRole('button', { name: 'Open in Learner Credential Wallet' }).click();
      const link = page.getByRole('link', { name: 'Open in Learner Credential Wallet' });
      await link.waitFor();
      const href = (await link.getAttribute('href')) ?? '';
      const offer = JSON.parse(decodeURI(new URL(href).searchParams.get('request') ?? ''));
      expect(new URL(href).protocol).toBe('dccrequest:');
      expect(offer.verifiablePresentation.verifiableCredential).toEqual([await credentialOf(VALID)]);
      expect(page.url()).toBe(sample.host.url + VALID);
      expect(asked).toEqual([]);
    });
  });
});

describe('what is shown', () => {
  test.each(['light', 'dark'] as const)('QR codes are read from the screen: %s', async (colorScheme) => {
    await onBadge(
      VALID,
      async (page) => {
        await page.getByText('QR code of that address').click();
        const read = [];
        for (const image of await page.locator('img.qr').all())
          read.push(await readQr(await image.screenshot()));
        expect(read).toEqual([ADDRESS, `${ADDRESS}.jsonld`]);
      },
      { colorScheme },
    );
  });

  test('the image’s snippet is a link to the page around an image that is there', async () => {
    await onBadge(VALID, async (page) => {
      const found = await page.evaluate(() => {
        const text = document.querySelector('[data-share] pre')?.textContent ?? '';
        const { body } = new DOMParser().parseFromString(text, 'text/html');
        const [link, image] = [body.querySelector('a'), body.querySelector('img')];
        return [body.querySelectorAll('*').length, link?.href, image?.src, image?.alt];
      });
      expect(found).toEqual([2, ADDRESS, `${ADDRESS}.png`, expect.stringContaining('Day Skipper')]);
      const { width, height } = await sharp(await readFile(join(site.dist, `${VALID}.png`))).metadata();
      expect([width, height]).toEqual([600, 600]);
    });
  });

  test('a revoked badge is kept, not shown around', async () => {
    await onBadge(KINDS['revoked badge'], async (page) => {
      const text = await page.locator('section:has(> #keep)').innerText();
      expect(text).toContain('This badge was revoked.');
      for (const words of ['LinkedIn', 'Bluesky', 'Mastodon', 'On a web page', 'Wallet'])
        expect(text).not.toContain(words);
      for (const words of ['Send by e-mail', 'PNG', 'JSON-LD']) expect(text).toContain(words);
    });
  });

  test('an expired badge says so, and is no news to post', async () => {
    await onBadge(KINDS['expired badge'], async (page) => {
      const text = await page.locator('section:has(> #keep)').innerText();
      expect(text).toContain('This badge has expired.');
      expect(text).not.toMatch(/Bluesky|Mastodon/);
      const linkedin = (await page.getByText('Add to a LinkedIn profile').getAttribute('href')) ?? '';
      expect(new URL(linkedin).searchParams.get('expirationYear')).toBe('2026');
      expect(new URL(linkedin).searchParams.get('expirationMonth')).toBe('3');
    });
  });
});

async function readQr(png: Uint8Array): Promise<string | undefined> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
