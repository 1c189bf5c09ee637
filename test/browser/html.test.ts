import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import readOpenGraph from 'open-graph-scraper';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { type SiteFiles, sampleFiles } from './sample-pages.ts';

const SITE = 'https://badges.example';

let site: SiteFiles;
beforeAll(async () => {
  site = await sampleFiles();
});

/** Pages of their own, without those that stand in frames on other sites. */
const wholePages = () => site.html.filter((file) => !file.startsWith('embed/'));

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    // Everything comes from the site's own host, where a subresource's digest adds nothing.
    rules: { 'long-title': 'off', 'doctype-style': 'off', 'require-sri': 'off' },
  });
  const problems: string[] = [];
  for (const file of site.html) {
    const report = await validator.validateString(await site.read(file), file);
    for (const { column, ruleId, message } of report.results.flatMap((result) => result.messages))
      problems.push(`${file}:${column} ${ruleId}: ${message}`);
  }
  expect(problems).toEqual([]);
  expect(site.html.length).toBeGreaterThan(20);
});

test('no page has a script, a style or an event handler inside itself', async () => {
  for (const file of site.html) {
    const html = await site.read(file);
    const scripts = html.match(/<script(?! type="application\/ld\+json").*?<\/script>/gs) ?? [];
    for (const script of scripts)
      expect(script, file).toMatch(
        /^<script type="module" src="\/(_astro|verifier)\/[\w.-]+\.js"><\/script>$/,
      );
    expect(html.match(/<style|\sstyle=|\son[a-z]+=/g), file).toBeNull();
  }
});

test('there are at most two WOFF2 files, of 60 kB together', async () => {
  const fonts = site.all.filter((file) => file.endsWith('.woff2'));
  const sizes = await Promise.all(fonts.map(async (file) => (await stat(join(site.dist, file))).size));
  expect(fonts).toHaveLength(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
});

test('every link and image inside the site leads somewhere', async () => {
  const files = new Set(site.all);
  const targets = /(?:href|src|content)="((?:https:\/\/badges\.example)?\/(?:[^"/#][^"#]*)?)(?:#[^"]*)?"/g;
  const missing: string[] = [];
  let checked = 0;
  for (const file of site.html) {
    for (const [, target = ''] of (await site.read(file)).matchAll(targets)) {
      const path = target.replace(SITE, '').slice(1);
      const places = path === '' ? ['index.html'] : [path, `${path}.html`];
      checked++;
      if (!places.some((place) => files.has(place))) missing.push(`${file} → ${target}`);
    }
  }
  expect(missing).toEqual([]);
  expect(checked).toBeGreaterThan(300);
});

test('what only keeps a folder in git is not published', () => {
  expect(site.all.filter((file) => file.includes('.git'))).toEqual([]);
});

test('every link inside a page has its target', async () => {
  for (const file of site.html) {
    const html = await site.read(file);
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(html, file).toContain(`id="${id}"`);
  }
});

describe('the head', () => {
  const meta = (html: string, name: string) =>
    html.match(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`))?.[1];

  test('every page has a title, a description, a language and its own address', async () => {
    const titles = new Set<string>();
    for (const file of wholePages()) {
      const html = await site.read(file);
      expect(html, file).toMatch(/^<!DOCTYPE html><html lang="en" dir="ltr"/i);
      expect(meta(html, 'description')?.length, file).toBeGreaterThan(20);
      titles.add(html.match(/<title>([^<]+)<\/title>/)?.[1] ?? '');
      if (file === '404.html') continue;
      const canonical = html.match(/<link rel="canonical" href="([^"]+)"/)?.[1];
      expect(canonical, file).toBe(`${SITE}/${file.replace(/(index)?\.html$/, '')}`);
      expect(meta(html, 'og:url'), file).toBe(canonical);
    }
    expect(titles.size).toBeGreaterThan(wholePages().length - 4);
  });

  test('link previews, as a parser of Open Graph reads them, have an image of the size they state', async () => {
    for (const file of wholePages().filter((name) => name !== '404.html')) {
      const { error, result } = await readOpenGraph({ html: await site.read(file) });
      expect([file, error]).toEqual([file, false]);
      const [image] = result.ogImage ?? [];
      expect(image?.url, file).toMatch(/^https:\/\/badges\.example\/.+\.png$/);
      expect(image?.alt?.length, file).toBeGreaterThan(5);
      expect(result.twitterImage?.[0]?.url, file).toBe(image?.url);
      expect([result.ogTitle, result.ogDescription, result.ogUrl, result.ogSiteName], file).not.toContain(
        undefined,
      );
      const { width, height, format } = await sharp(
        join(site.dist, image?.url.slice(SITE.length) ?? ''),
      ).metadata();
      expect([image?.width, image?.height, image?.type], file).toEqual([
        String(width),
        String(height),
        `image/${format}`,
      ]);
    }
  });

  test('the JSON-LD inside a page is the JSON-LD beside it', async () => {
    const described = site.html.filter((file) => /^(badges|achievements|issuers)\//.test(file));
    expect(described.length).toBeGreaterThan(15);
    for (const file of described) {
      const html = await site.read(file);
      const href = html.match(/<link rel="alternate" type="application\/ld\+json" href="([^"]+)"/)?.[1] ?? '';
      const inside = html.match(/<script type="application\/ld\+json">(.*?)<\/script>/s)?.[1] ?? '';
      expect(JSON.parse(inside), file).toEqual(JSON.parse(await site.read(href)));
    }
  });
});
