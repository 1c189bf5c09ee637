import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFrom } from '../support/built-site.ts';
import { barriers } from './barriers.ts';
import { type Visit, visit } from './sample-pages.ts';

/** A site whose every name, address and table is too wide for any column. */
let wide: Visit;
beforeAll(async () => {
  const { dist } = await builtFrom({ content: join(import.meta.dirname, 'widths/content') });
  wide = await visit(dist);
});
afterAll(() => wide?.end());

const PAGES = [
  '/',
  '/achievements',
  '/achievements/ladder',
  '/achievements/plain',
  '/achievements/plain/holders/1',
  '/issuers/works',
  '/badges/long-valid',
  '/badges/long-words',
  '/badges/long-revoked',
  '/badges/long-expired',
  '/embed/long-valid',
  '/embed/long-revoked',
  '/verify',
  '/award',
  '/help/recipients',
  '/help/verifiers',
  '/nowhere',
];
const WIDTHS = [320, 390, 768, 1440];

/** How wide the page is, and what stands out of the element that it stands in, if that does not move or cut it. */
function stickingOut(): { width: number; out: string[] } {
  const isKept = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
  const out: string[] = [];
  for (const element of document.querySelectorAll('body *')) {
    let around = element.parentElement;
    while (around && getComputedStyle(around).display.startsWith('inline')) around = around.parentElement;
    if (!around || element.closest('.skip') || isInside(element, isKept)) continue;
    for (const own of element.getClientRects()) {
      const box = around.getBoundingClientRect();
      if (own.width > 0 && (own.right > box.right + 1 || own.left < box.left - 1))
        out.push(`${element.tagName}.${element.className} in ${around.tagName}.${around.className}`);
    }
  }
  return { width: document.documentElement.scrollWidth, out };

  function isInside(element: Element, isIt: (each: Element) => boolean): boolean {
    for (let each = element.parentElement; each; each = each.parentElement) if (isIt(each)) return true;
    return false;
  }
}

const shown = async (page: Page) => {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  return page.evaluate(stickingOut);
};

describe.each(WIDTHS)('at %i px', (width) => {
  test.each(PAGES)('nothing pushes the page sideways or leaves its place: %s', async (path) => {
    const found = await wide.look(path, shown, { viewport: { width, height: 900 } });
    expect(found).toEqual({ width, out: [] });
  });
});

test('a wide table moves by itself, by keyboard too, and its words stay whole', async () => {
  const told = await wide.look('/badges/long-valid', async (page) => {
    await page.locator('#criteria + .body .table').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(500);
    return page.evaluate(() => {
      const frame = document.querySelector('#criteria + .body .table');
      const cell = frame?.querySelector('td');
      const lines = cell && getComputedStyle(cell).lineHeight;
      return {
        moved: (frame?.scrollLeft ?? 0) > 0,
        isOneLine: (cell?.clientHeight ?? 0) < 2 * Number.parseFloat(lines ?? '0'),
      };
    });
  });
  expect(told).toEqual({ moved: true, isOneLine: true });
  expect(await wide.look('/badges/long-valid', barriers, { viewport: { width: 390, height: 844 } })).toEqual(
    [],
  );
});

test('words are hyphenated by the language of the page; names, codes and addresses are not', async () => {
  const told = await wide.look('/badges/long-valid', (page) =>
    page.evaluate(() => {
      const hyphens = (selector: string) => {
        const found = document.querySelector(selector);
        return found && [getComputedStyle(found).hyphens, found.closest('[lang]')?.getAttribute('lang')];
      };
      return ['h1 bdi', '.prose p', '.recipient bdi', '.domain bdi', 'code', 'pre'].map(hyphens);
    }),
  );
  const [heading, prose, ...whole] = told;
  expect(prose).toEqual(['auto', 'de']);
  expect(heading).toEqual(['auto', 'de']);
  for (const each of whole) expect(each?.[0]).toBe('manual');
});
