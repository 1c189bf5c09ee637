import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type IndexedPixels, inFewColours } from '../../../src/drawing/few-colours.ts';
import { writeIndexedPng } from '../../../src/drawing/indexed-png.ts';
import { rasterise } from '../../../src/drawing/rasterise.ts';
import { createFontStacks } from '../../../src/drawing/text/font-stack.ts';
import { loadFonts } from '../../../src/load/fonts.ts';
import { drawBadge } from '../../../src/outputs/badge-image/drawn-badge.ts';

const fonts = createFontStacks(await loadFonts());
const subject = {
  id: 'bowline',
  name: 'Bowline',
  language: 'en',
  issuerName: 'Harbour Sailing Club',
  style: 'guilloche',
  shape: 'disc',
  icon: 'anchor',
  initials: 'B',
} as const;

const badge = (color: string) => rasterise(drawBadge({ ...subject, color }, fonts, 600), 600);
const drawing = (body: string) =>
  rasterise(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600">${body}</svg>`, 600);

test.each(['#1f4e79', '#8c2f39', '#ffd400', '#777777'])(
  'a drawn badge in %s takes few colours and few bytes',
  async (color) => {
    const few = inFewColours(await badge(color));
    expect(few?.colours.length).toBeLessThan(48);
    expect(writeIndexedPng(few as IndexedPixels, 8).length).toBeLessThan(40_000);
  },
);

test('what is opaque stays so, what is clear too, and flat areas keep their colour', async () => {
  const pixels = await badge('#1f4e79');
  const few = inFewColours(pixels) as IndexedPixels;
  const { data, info } = await sharp(writeIndexedPng(few, 8))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([600, 600]);
  let [holes, opacity, flat, fine] = [0, 0, 0, 0];
  for (let at = 2_400; at < data.length - 2_400; at += 4) {
    const given = pixels.data.subarray(at, at + 4);
    const alike = [-4, 4, -2_400, 2_400].every((step) =>
      given.every((value, part) => value === pixels.data[at + step + part]),
    );
    const away = [0, 1, 2].map((part) =>
      Math.abs((data[at + part] ?? 0) * ((data[at + 3] ?? 0) / 255) - (given[part] ?? 0)),
    );
    const apart = Math.abs((data[at + 3] ?? 0) - (given[3] ?? 0));
    if (apart > 0 && (given[3] === 0 || given[3] === 255)) holes++;
    opacity = Math.max(opacity, apart);
    if (alike) flat = Math.max(flat, ...away);
    fine = Math.max(fine, ...away);
  }
  expect(holes).toBe(0);
  expect(opacity).toBeLessThanOrEqual(4);
  expect(flat).toBeLessThanOrEqual(4);
  expect(fine).toBeLessThanOrEqual(132);
});

test.each([
  [
    'a gradient',
    '<linearGradient id="g"><stop stop-color="#fc0"/><stop offset="1" stop-color="#036"/></linearGradient><rect width="600" height="600" fill="url(#g)"/>',
  ],
  [
    'a drawing with a soft beam',
    '<linearGradient id="g"><stop stop-color="#fff"/><stop offset="1" stop-color="#036"/></linearGradient><rect width="600" height="600" fill="#036"/><path d="M0 200L600 260V340L0 400Z" fill="url(#g)"/>',
  ],
])('%s would get steps: it is none for few colours', async (_, body) => {
  expect(inFewColours(await drawing(body))).toBeUndefined();
});

test('a picture of more colours than a palette has is none either', () => {
  const data = Uint8Array.from({ length: 4 * 90_000 }, (_, at) =>
    at % 4 === 3 ? 255 : (Math.imul(at, 2_654_435_761) >>> 24) & 255,
  );
  expect(inFewColours({ width: 300, height: 300, data })).toBeUndefined();
});

test('the same pixels give the same bytes', async () => {
  const [one, other] = [inFewColours(await badge('#1f4e79')), inFewColours(await badge('#1f4e79'))];
  expect(writeIndexedPng(one as IndexedPixels, 8)).toEqual(writeIndexedPng(other as IndexedPixels, 8));
});
