import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFrom } from '../support/built-site.ts';
import { CHECKOUT } from '../support/project-copy.ts';
import { barriers } from './barriers.ts';
import { type SiteFiles, siteFiles, type Visit, visit } from './sample-pages.ts';

/** Public awards of one achievement: as many pages of a hundred, and one that has begun. */
const HOLDERS = 230;
const LIST = 'achievements/bowline/holders';

const WITHOUT = ['baked-png', 'baked-svg', 'certificate', 'qr-code', 'embed'].join(', ');

let site: SiteFiles;
let crowded: Visit;
beforeAll(async () => {
  const files: Record<string, string> = {
    // What each of so many badges would have beside its page takes minutes, and is nothing that lists show.
    'content/site.yaml': `${await readFile(join(CHECKOUT, 'content/site.yaml'), 'utf8')}\nwithout: [${WITHOUT}]\n`,
  };
  for (let index = 0; index < HOLDERS; index++) {
    const id = `sailor-${String(index).padStart(3, '0')}`;
    const day = String(1 + (index % 28)).padStart(2, '0');
    const month = String(1 + Math.floor(index / 28)).padStart(2, '0');
    const text = [
      'achievement: bowline',
      `recipient: { name: Sailor ${index}, id: "did:example:${id}" }`,
      `date: 2024-${month}-${day}`,
      'visibility: public\n',
    ];
    files[`content/awards/2024/${id}.yaml`] = text.join('\n');
  }
  site = await siteFiles((await builtFrom({ files })).dist);
  crowded = await visit(site.dist);
});
afterAll(() => crowded?.end());

const namesOn = (path: string) =>
  crowded.look(`/${path}`, (page) => page.locator('.holders bdi').allInnerTexts());

test('an achievement’s page has the newest fifty, how many there are, and the way to all', async () => {
  const names = await namesOn('achievements/bowline');
  expect(names).toHaveLength(50);
  expect(names.slice(0, 3)).toEqual(['Ana Lima', 'Sailor 229', 'Sailor 228']);
  const text = await crowded.on('/achievements/bowline', (page) => page.locator('main').innerText());
  expect(text).toContain('231 public awards');
  expect(await site.read('achievements/bowline.html')).toContain(`href="/${LIST}/3"`);
});

test('following the links from the newest page, everybody is met once', async () => {
  const met = await crowded.on('/achievements/bowline', async (page) => {
    const names: string[] = [];
    const pages: string[] = [];
    await page.getByRole('link', { name: 'All of them' }).click();
    for (;;) {
      await page.waitForLoadState();
      pages.push(new URL(page.url()).pathname);
      names.push(...(await page.locator('.holders bdi').allInnerTexts()));
      const older = page.getByRole('link', { name: 'Older' });
      if ((await older.count()) === 0) return { names, pages };
      await Promise.all([page.waitForURL((url) => url.pathname !== pages.at(-1)), older.click()]);
    }
  });
  expect(met.pages).toEqual([`/${LIST}/3`, `/${LIST}/2`, `/${LIST}/1`]);
  expect(met.names).toHaveLength(231);
  expect(new Set(met.names).size).toBe(231);
  expect(met.names.at(-1)).toBe('Sailor 0');
});

test('a full page has the oldest, so that it stays as it is when more are awarded', async () => {
  expect((await namesOn(`${LIST}/1`)).at(0)).toBe('Sailor 99');
  expect(await namesOn(`${LIST}/1`)).toHaveLength(100);
  expect(await namesOn(`${LIST}/3`)).toHaveLength(31);
});

test('lists of names are not for search engines, and not in the sitemap', async () => {
  expect(await site.read(`${LIST}/1.html`)).toContain('<meta name="robots" content="noindex">');
  expect(await site.read('sitemap.xml')).not.toContain('/holders/');
});

test('nobody whose badge is not public is on any page', async () => {
  for (const file of site.html.filter((name) => name.startsWith(LIST)))
    expect(await site.read(file)).not.toMatch(/xmeclzaasa4l2z7chqlqwf66fi|qr23zauo4sv4t43irjnrsp3tcy/);
});

test('an achievement with few holders has no such pages', () => {
  expect(site.html.filter((name) => name.includes('/holders/'))).toHaveLength(3);
});

test('achievement and list are light, valid, and without barriers', async () => {
  const styles = site.all.filter((file) => file.endsWith('.css'));
  const weightOf = async (file: string) =>
    gzipSync(await readFile(join(site.dist, file)), { level: 9 }).length;
  const css = (await Promise.all(styles.map(weightOf))).reduce((sum, size) => sum + size, 0);
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: { 'long-title': 'off', 'doctype-style': 'off', 'require-sri': 'off' },
  });
  for (const path of ['achievements/bowline', `${LIST}/1`, `${LIST}/3`]) {
    expect((await weightOf(`${path}.html`)) + css, path).toBeLessThanOrEqual(15_000);
    const { results } = await validator.validateString(await site.read(`${path}.html`));
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(await crowded.look(`/${path}`, barriers)).toEqual([]);
  }
});
