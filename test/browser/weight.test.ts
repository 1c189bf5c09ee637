import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtSite, type SiteName } from '../support/built-site.ts';
import { filesBelow } from '../support/files-below.ts';

/** What a page makes a browser fetch before anybody presses anything, in bytes, compressed. */
interface Weight {
  readonly page: number;
  readonly styles: number;
  readonly scripts: number;
}

async function weigh(dist: string, file: string): Promise<Weight> {
  const html = await readFile(join(dist, file), 'utf8');
  const linked = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, href = '']) => href);
  const styles = linked(/<link rel="stylesheet" href="\/([^"]+)"/g);
  expect(styles.length, file).toBeGreaterThan(1);
  return {
    page: packed(Buffer.from(html)),
    styles: await sum(styles.map((path) => weightOf(dist, path))),
    scripts: await scriptsOf(dist, linked(/<script type="module" src="\/([^"]+)"/g)),
  };
}

/** The scripts of a page with all that they import at once; what they import when asked to is not counted. */
async function scriptsOf(dist: string, paths: readonly string[], seen = new Set<string>()): Promise<number> {
  for (const path of paths.filter((each) => !seen.has(each))) {
    seen.add(path);
    const code = await readFile(join(dist, path), 'utf8');
    const imported = [
      ...code.matchAll(/\bfrom\s*["'`]\.\/([^"'`]+)["'`]|\bimport\s*["'`]\.\/([^"'`]+)["'`]/g),
    ];
    await scriptsOf(
      dist,
      imported.map(([, named, bare]) => `_astro/${named ?? bare}`),
      seen,
    );
  }
  return sum([...seen].map((path) => weightOf(dist, path)));
}

async function weightOf(dist: string, path: string): Promise<number> {
  return packed(await readFile(join(dist, path)));
}

async function sum(numbers: readonly Promise<number>[]): Promise<number> {
  return (await Promise.all(numbers)).reduce((all, one) => all + one, 0);
}

function packed(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length;
}

describe.each<SiteName>(['sample', 'maximal'])('every badge page of the %s site', (name) => {
  test('weighs at most 15 kB in HTML and CSS, and 2 kB in scripts, before a button is pressed', async () => {
    const { dist } = await builtSite(name);
    const pages = [...(await filesBelow(dist)).keys()].filter((file) => /^badges\/[^/]+\.html$/.test(file));
    expect(pages.length).toBeGreaterThan(3);
    for (const file of pages) {
      const { page, styles, scripts } = await weigh(dist, file);
      expect(page + styles, file).toBeLessThanOrEqual(15_000);
      expect(scripts, file).toBeLessThanOrEqual(2_000);
      expect(scripts, file).toBeGreaterThan(100);
    }
  });

  test('a page for frames runs nothing, and weighs less than half of that', async () => {
    const { dist } = await builtSite(name);
    const pages = [...(await filesBelow(dist)).keys()].filter((file) => file.startsWith('embed/'));
    expect(pages.length).toBeGreaterThan(3);
    for (const file of pages) {
      const { page, styles, scripts } = await weigh(dist, file);
      expect([file, scripts]).toEqual([file, 0]);
      expect(page + styles, file).toBeLessThanOrEqual(7_000);
    }
  });
});
