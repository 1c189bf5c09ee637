import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { coarsened } from '../../../src/drawing/coarsen.ts';
import { encodePng } from '../../../src/drawing/encode-image.ts';
import { type Pixels, rasterise } from '../../../src/drawing/rasterise.ts';

const LIMIT = 240_000;

const svg = (body: string) =>
  rasterise(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600">${body}</svg>`, 600);

const linear = (stops: string, more = '') => `<linearGradient id="g" ${more}>${stops}</linearGradient>`;
const radial = (stops: string) => `<radialGradient id="g">${stops}</radialGradient>`;
const FADE = '<stop offset="0" stop-color="#0b5"/><stop offset="1" stop-color="#0b5" stop-opacity="0"/>';
const HALF =
  '<stop offset="0" stop-color="#fff" stop-opacity=".7"/><stop offset="1" stop-color="#036" stop-opacity=".2"/>';
const DISC = '<circle cx="300" cy="300" r="290" fill="#b1305a"/>';
const GLOSS = '<path d="M40 300A260 260 0 0 1 560 300Z" fill="url(#g)"/>';
const STAR =
  '<path d="M300 90L360 240 520 240 390 340 440 500 300 405 160 500 210 340 80 240 240 240Z" fill="url(#g)"/>';

/** How far the PNG of a picture is from it: opaque or clear pixels that are neither any more, colours of flat areas. */
async function faults(pixels: Pixels, limit = LIMIT) {
  const png = await encodePng(pixels, limit);
  const { data } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  let [holes, flat, opacity] = [0, 0, 0];
  const { width } = pixels;
  const at = (x: number, y: number) => pixels.data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4);
  for (let y = 1; y < pixels.height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const [r = 0, g = 0, b = 0, a = 0] = at(x, y);
      const place = (y * width + x) * 4;
      const [red = 0, green = 0, blue = 0, copied = 0] = data.subarray(place, place + 4);
      if ((a === 0 || a === 255) && copied !== a) holes++;
      opacity = Math.max(opacity, Math.abs(copied - a));
      const around = [at(x - 1, y), at(x + 1, y), at(x, y - 1), at(x, y + 1)];
      if (!around.every((other) => other.every((value, index) => value === [r, g, b, a][index]))) continue;
      const near = (value: number, was: number) => Math.abs((value * copied) / 255 - was);
      flat = Math.max(flat, near(red, r), near(green, g), near(blue, b));
    }
  }
  return { holes, flat, opacity, bytes: png.length };
}

describe('a PNG is the drawing that it was made of', () => {
  test.each<[string, string]>([
    ['a gloss on a disc', `${linear(HALF, 'x2="0" y2="1"')}${DISC}${GLOSS}`],
    ['a star that fades', `${radial(FADE)}${DISC}${STAR}`],
    ['a star that fades on nothing', `${radial(FADE)}${STAR}`],
    [
      'a shadow',
      `${radial('<stop offset=".6"/><stop offset="1" stop-opacity="0"/>')}<circle cx="300" cy="300" r="300" fill="url(#g)"/>${STAR.replace('url(#g)', '#fc0')}`,
    ],
    [
      'a vignette',
      `${radial('<stop offset=".5" stop-opacity="0"/><stop offset="1" stop-opacity=".6"/>')}${DISC}<circle cx="300" cy="300" r="290" fill="url(#g)"/>`,
    ],
    [
      'a gradient across flat fields',
      `${linear(FADE)}<rect width="300" height="600" fill="#123"/><rect x="300" width="150" height="600" fill="#fed"/>${STAR}`,
    ],
    ['a repeated gradient', `${linear(HALF, 'x2=".1" spreadMethod="reflect"')}${DISC}${STAR}${GLOSS}`],
    [
      'an opaque gradient of many colours',
      `${linear('<stop offset="0" stop-color="#f00"/><stop offset=".5" stop-color="#0f0"/><stop offset="1" stop-color="#00f"/>')}<rect width="600" height="600" fill="url(#g)"/>`,
    ],
    [
      'half-transparent shapes over one another',
      Array.from(
        { length: 12 },
        (_, n) =>
          `<circle cx="${60 + n * 42}" cy="${120 + ((n * 97) % 360)}" r="110" fill="hsl(${n * 30} 80% 50%)" opacity=".${3 + (n % 6)}"/>`,
      ).join(''),
    ],
  ])('%s', async (_, body) => {
    const { holes, flat, opacity, bytes } = await faults(await svg(body));
    expect({ holes, isFlatKept: flat <= 5, isOpacityKept: opacity <= 4 }).toEqual({
      holes: 0,
      isFlatKept: true,
      isOpacityKept: true,
    });
    expect(bytes).toBeLessThanOrEqual(LIMIT);
  });
});

/** Pixels without any order, as a photograph at its worst. */
function noise(opacityOf: (seed: number) => number): Pixels {
  const data = new Uint8Array(300 * 300 * 4);
  let seed = 7;
  const next = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed >>> 16;
  };
  for (let at = 0; at < data.length; at += 4) {
    const opacity = opacityOf(next());
    for (let channel = 0; channel < 3; channel++) data[at + channel] = ((next() & 255) * opacity) / 255;
    data[at + 3] = opacity;
  }
  return { width: 300, height: 300, data };
}

describe('whatever the picture, it is small enough and has no holes', () => {
  test.each<[string, (seed: number) => number]>([
    ['noise', () => 255],
    ['noise in three opacities', (seed) => [0, 128, 255][seed % 3] ?? 0],
    ['noise in all opacities', (seed) => seed & 255],
  ])('%s', async (_, opacityOf) => {
    const { holes, bytes } = await faults(noise(opacityOf), LIMIT / 4);
    expect(holes).toBe(0);
    expect(bytes).toBeLessThanOrEqual(LIMIT / 4);
  });
});

test('coarser pixels keep what is clear and what is opaque, and move by half a step at most', () => {
  const values = Uint8Array.from({ length: 256 * 4 }, (_, index) => index >> 2);
  const { data } = coarsened({ width: 256, height: 1, data: values }, 16, 16);
  expect([...data.subarray(0, 4), ...data.subarray(-4)]).toEqual([0, 0, 0, 0, 255, 255, 255, 255]);
  expect(Math.max(...data.map((value, index) => Math.abs(value - (values[index] ?? 0))))).toBeLessThanOrEqual(
    9,
  );
  expect(new Set(data).size).toBe(17);
});

test('a picture says how large it is on paper: 600 pixels are 5 cm', async () => {
  const { density, width = 0 } = await sharp(await encodePng(await svg(DISC), LIMIT)).metadata();
  expect(density).toBe(300);
  expect((width / (density ?? 1)) * 2.54).toBeCloseTo(5.08);
});
