import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite, type SiteName } from '../support/built-site.ts';
import { type SiteFiles, siteFiles, type Visit, visit } from './sample-pages.ts';

/** Of A4 within the margins of print.css, in CSS pixels. */
const SHEET = { width: 658, height: 1040 };

/** Pairs of texts and images on paper of which one stands on the other. */
function overprinted(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const inked: { what: string; box: DOMRect }[] = [...document.images].map((image) => ({
    what: image.className || 'image',
    box: image.getBoundingClientRect(),
  }));
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const what = node.textContent?.trim() ?? '';
    if (what !== '' && node.parentElement?.checkVisibility({ visibilityProperty: true }))
      for (const box of range.getClientRects()) inked.push({ what, box });
  }
  const seen = inked.filter(({ box }) => box.width > 0 && box.height > 0 && box.bottom > 0);
  return seen.flatMap((one, index) =>
    seen
      .slice(index + 1)
      .filter((other) => one.what !== other.what && covers(one.box, other.box))
      .map((other) => `${one.what} / ${other.what}`),
  );

  /** By more than the leading of lines that stand close. */
  function covers(a: DOMRect, b: DOMRect): boolean {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return across > 1 && down > 0.4 * Math.min(a.height, b.height);
  }
}

async function onPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(overprinted);
  await page.emulateMedia({ media: 'screen' });
  return found;
}

describe.each<SiteName>(['sample', 'maximal', 'arabic'])('on paper, %s:', (name) => {
  let files: SiteFiles;
  let site: Visit;
  beforeAll(async () => {
    files = await siteFiles((await builtSite(name)).dist);
    site = await visit(files.dist);
  });
  afterAll(() => site?.end());

  test('nothing is printed over anything else, whatever the state of the badge', async () => {
    const pages = files.html.filter((file) => !file.startsWith('embed/'));
    const states = new Set<string>();
    for (const file of pages) {
      const path = `/${file.replace(/(index)?\.html$/, '')}`;
      expect(await site.look(path, onPaper, { viewport: SHEET }), file).toEqual([]);
      for (const [, state = ''] of (await files.read(file)).matchAll(/class="state ([\w-]+)"/g))
        states.add(state);
    }
    const met = name === 'maximal' ? ['valid', 'revoked'] : ['valid', 'revoked', 'expired'];
    expect([...states]).toEqual(expect.arrayContaining(met));
  });
});
