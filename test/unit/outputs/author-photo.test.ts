import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { ImageMediaType } from '../../../src/model/image.ts';
import { prepareBitmap } from '../../../src/outputs/badge-image/author-bitmap.ts';
import { makePng } from '../../support/make-png.ts';

/** Red above, blue below. */
const halves = sharp(
  Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600"><rect width="600" height="300" fill="#c00"/><rect y="300" width="600" height="300" fill="#00c"/></svg>',
  ),
);

const prepare = (mediaType: ImageMediaType, bytes: Uint8Array) =>
  prepareBitmap({ file: 'content/achievements/x.jpg', mediaType, bytes, alt: 'x' }, 600);

/** The colour in the middle of the upper half. */
const upper = (data: Uint8Array | undefined) => [
  ...(data?.subarray((150 * 600 + 300) * 4, (150 * 600 + 301) * 4) ?? []),
];
const near = (found: readonly number[], wanted: readonly number[]) =>
  found.length === wanted.length &&
  found.every((value, index) => Math.abs(value - (wanted[index] ?? 0)) <= 24);
const RED = [204, 0, 0, 255];

describe('JPEG and WebP are read as they look', () => {
  test.each<[string, ImageMediaType, () => Promise<Buffer>]>([
    ['a JPEG', 'image/jpeg', () => halves.clone().jpeg({ quality: 95 }).toBuffer()],
    [
      'a JPEG in CMYK',
      'image/jpeg',
      () => halves.clone().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer(),
    ],
    [
      'one that a camera held upside down',
      'image/jpeg',
      () => halves.clone().rotate(180).withMetadata({ orientation: 3 }).jpeg().toBuffer(),
    ],
    ['a WebP', 'image/webp', () => halves.clone().webp({ quality: 95 }).toBuffer()],
  ])('%s', async (_, mediaType, make) => {
    const { made, problems } = await prepare(mediaType, await make());
    expect(problems).toEqual([]);
    expect([made?.width, made?.height]).toEqual([600, 600]);
    expect(near(upper(made?.data), RED), String(upper(made?.data))).toBe(true);
  });

  test('the same file gives the same pixels', async () => {
    const bytes = await halves.clone().jpeg().toBuffer();
    const [one, other] = [await prepare('image/jpeg', bytes), await prepare('image/jpeg', bytes)];
    expect(Buffer.from(one.made?.data ?? []).equals(other.made?.data ?? new Uint8Array())).toBe(true);
  });
});

describe('what cannot be used is named for what it is', () => {
  test('a JPEG that is cut off', async () => {
    const bytes = await halves.clone().jpeg().toBuffer();
    const { made, problems } = await prepare('image/jpeg', bytes.subarray(0, bytes.length >> 1));
    expect(made).toBeUndefined();
    expect(problems.map(({ message }) => message)).toEqual([
      'this JPEG is damaged: its pixels cannot be read',
    ]);
  });

  test('a WebP of too many pixels, before they are unpacked', async () => {
    const bytes = await sharp({ create: { width: 8_000, height: 6_000, channels: 3, background: '#fff' } })
      .webp({ lossless: true, effort: 0 })
      .toBuffer();
    expect((await prepare('image/webp', bytes)).problems.map(({ code }) => code)).toEqual([
      'image/too-many-pixels',
    ]);
  });

  test('a PNG of Apple’s own kind', async () => {
    const png = makePng(400, 400);
    const chunk = Uint8Array.of(0, 0, 0, 4, 0x43, 0x67, 0x42, 0x49, 0x50, 0, 0x20, 2, 0x2b, 0xd5, 0xb3, 0x7f);
    const bytes = Buffer.concat([png.subarray(0, 8), chunk, png.subarray(8)]);
    expect((await prepare('image/png', bytes)).problems.map(({ code }) => code)).toEqual([
      'image/for-iphones',
    ]);
  });

  test('a wide photograph and a small one, with what an author should know', async () => {
    const bytes = await halves.clone().resize(280, 140, { fit: 'fill' }).jpeg().toBuffer();
    const { made, problems } = await prepare('image/jpeg', bytes);
    expect(made?.width).toBe(600);
    expect(problems.map(({ code }) => code)).toEqual(['image/not-square', 'image/small']);
  });
});
