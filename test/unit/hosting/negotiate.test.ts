import fc from 'fast-check';
import { expect, test } from 'vitest';
import { negotiate } from '../../../src/hosting/edge/negotiate.mjs';
import { HEADER_BOMBS } from '../../hosting/header-bombs.ts';
import { processorSeconds } from '../../support/processor-time.ts';

const TYPES = ['application/ld+json', 'application/json', 'application/vc'];
const choose = (accept: string | null | undefined) => negotiate(accept, TYPES) ?? 'html';

test.each([
  [undefined, 'application/ld+json'],
  [null, 'application/ld+json'],
  ['', 'application/ld+json'],
  ['  ', 'application/ld+json'],
  ['*/*', 'html'],
  ['text/html, application/json', 'application/json'],
  ['application/JSON', 'application/json'],
  ['application/json;q=0.5, application/vc;q=0.6', 'application/vc'],
  ['application/geo+json', 'application/ld+json'],
  ['application/ld+json;profile="a,b;c=\\"d";q=0.5, text/html;q=0.6', 'html'],
  ['application/json;q=0.4, application/vc;q=0.9, text/html;q=0.5', 'application/vc'],
])('%s: %s', (accept, expected) => {
  expect(choose(accept)).toBe(expected);
});

const range = fc.constantFrom(
  'text/html',
  'application/xhtml+xml',
  'text/*',
  'application/json',
  'application/ld+json',
  'application/activity+json',
  'application/*',
  '*/*',
  'image/png',
);
const quality = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const ranges = fc.uniqueArray(fc.tuple(range, quality), { minLength: 1, selector: ([type]) => type });
const headerOf = (list: readonly (readonly [string, number])[]) =>
  list.map(([type, q]) => `${type};q=${q}`).join(', ');

/** The quality of a form, as RFC 9110 §12.5.1 says: the most exact range that fits it counts. */
function qualityOf(list: readonly (readonly [string, number])[], named: RegExp, family: string): number {
  for (const fits of [
    (type: string) => named.test(type),
    (type: string) => type === family,
    (type: string) => type === '*/*',
  ]) {
    const fitting = list.filter(([type]) => fits(type)).map(([, q]) => q);
    if (fitting.length > 0) return Math.max(...fitting);
  }
  return 0;
}

test('the form with the higher quality is chosen', () => {
  fc.assert(
    fc.property(ranges, (list) => {
      const html = qualityOf(list, /html/, 'text/*');
      const json = qualityOf(list, /json/, 'application/*');
      fc.pre(html !== json);
      expect(choose(headerOf(list)) === 'html').toBe(html > json);
    }),
  );
});

test('the order of ranges, spaces and capitals change nothing', () => {
  fc.assert(
    fc.property(ranges, (list) => {
      const isHtml = choose(headerOf(list)) === 'html';
      const otherwise = headerOf(list.toReversed())
        .toUpperCase()
        .replaceAll(';', ' ; ')
        .replaceAll(',', ' ,\t');
      expect(choose(otherwise) === 'html').toBe(isHtml);
    }),
  );
});

test('a browser gets a page, whatever else is added with a lower quality', () => {
  fc.assert(
    fc.property(ranges, (list) => {
      const lower = list.map(([type, q]) => [type, q * 0.99] as const).filter(([type]) => !/html/.test(type));
      expect(choose(`text/html,application/xhtml+xml,${headerOf(lower)}`)).toBe('html');
    }),
  );
});

test('any text gets an answer that the document may be called by', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 9000 }), (accept) => {
      expect(['html', ...TYPES]).toContain(choose(accept));
    }),
  );
});

test('a header of 8 KB takes no time', async () => {
  const seconds = await processorSeconds(() =>
    Object.values(HEADER_BOMBS).forEach((bomb) => void choose(bomb)),
  );
  expect(seconds, 'seconds of processor time').toBeLessThan(0.2);
});
