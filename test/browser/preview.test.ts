import { beforeAll, expect, test } from 'vitest';
import { PREVIEWS, previewRecipe } from '../build/previews.ts';
import { builtFrom } from '../support/built-site.ts';
import { type SiteFiles, siteFiles } from './sample-pages.ts';

let site: SiteFiles;
beforeAll(async () => {
  site = await siteFiles((await builtFrom(await previewRecipe(PREVIEWS.netlify))).dist);
});

test('every page of a preview says so, and asks not to be indexed', async () => {
  expect(site.html.length).toBeGreaterThan(20);
  for (const file of site.html) {
    const html = await site.read(file);
    expect(html, file).toContain('PREVIEW: signed with a throw-away key; nothing here proves anything.');
    expect(html, file).toContain('<meta name="robots" content="noindex">');
  }
});

test('a preview names its own host and never the real one', async () => {
  for (const file of site.html) {
    const html = await site.read(file);
    expect(html, file).not.toMatch(/\/\/badges\.example|did:web:badges\.example/);
    if (file !== '404.html') expect(html, file).toContain(`href="${PREVIEWS.netlify.address}/`);
  }
});

test('a preview has no sitemap', async () => {
  expect(site.all).not.toContain('sitemap.xml');
  expect(await site.read('robots.txt')).toBe('User-agent: *\nAllow: /\n');
});
