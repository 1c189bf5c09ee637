import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { encodePng } from '../../../src/drawing/encode-image.ts';
import { type PngChunk, readChunks, writeChunks } from '../../../src/lib/png.ts';
import type { LoadedImage } from '../../../src/model/image.ts';
import { preparePng } from '../../../src/outputs/badge-image/author-png.ts';
import { headerChunk, makePng } from '../../support/make-png.ts';
import { problemLines } from '../../support/problem-lines.ts';
import { processorSeconds } from '../../support/processor-time.ts';

function image(bytes: Uint8Array): LoadedImage {
  return { file: 'content/achievements/x.png', mediaType: 'image/png', bytes, alt: 'x' };
}

const end: PngChunk = { type: 'IEND', data: new Uint8Array() };
const png = makePng(400, 400);
const lines = (await sharp(png).png().toBuffer()).subarray(0, -200);
const short = writeChunks([
  headerChunk(400, 400),
  { type: 'IDAT', data: deflateSync(Buffer.alloc(1_000)) },
  end,
]);
const bomb = writeChunks([
  headerChunk(30_000, 30_000),
  { type: 'IDAT', data: deflateSync(Buffer.alloc(1)) },
  end,
]);

describe('a PNG that cannot be used is refused, in words', () => {
  test.each([
    ['no PNG', Buffer.from('GIF89a, really')],
    ['an SVG by another name', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>')],
    ['cut off', lines],
    ['cut off in a chunk', png.subarray(0, 50)],
    ['a byte changed', Uint8Array.from(png, (byte, at) => (at === 70 ? byte ^ 1 : byte))],
    ['fewer pixels than it says', short],
    ['no pixels', writeChunks([headerChunk(400, 400), end])],
    ['no width', writeChunks([headerChunk(0, 400), end])],
    ['a bomb of 30,000 × 30,000', bomb],
    ['more than five megabytes', Buffer.concat([png, Buffer.alloc(5_000_000)])],
  ])('%s', async (_, bytes) => {
    const { made, problems } = await preparePng(image(bytes), 600);
    expect(made).toBeUndefined();
    expect(problemLines(problems)).toMatchSnapshot();
  });
});

test('only pixels go on: text, places, bombs in text and animation stay behind', async () => {
  const ztxt = Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync(Buffer.alloc(60_000_000))]);
  const profile = Buffer.concat([Buffer.from('icc\0\0', 'latin1'), deflateSync(Buffer.alloc(60_000_000))]);
  const dirty = makePng(400, 400, [
    { type: 'iCCP', data: profile },
    { type: 'acTL', data: new Uint8Array(8) },
    { type: 'tEXt', data: Buffer.from('Author\0somebody@example.org') },
    { type: 'zTXt', data: ztxt },
    { type: 'eXIf', data: new Uint8Array(20) },
  ]);
  const seconds = await processorSeconds(async () => {
    const { made, problems } = await preparePng(image(dirty), 600);
    expect(problemLines(problems)).toMatchSnapshot();
    if (!made) throw new Error('not made');
    const chunks = readChunks(await encodePng(made, 240_000));
    if (typeof chunks === 'string') throw new Error(chunks);
    expect(chunks.map(({ type }) => type)).not.toEqual(
      expect.arrayContaining(['tEXt', 'zTXt', 'iCCP', 'eXIf']),
    );
  });
  expect(seconds, 'seconds of processor time').toBeLessThan(3);
});

test('a picture that is not square is set on a clear square', async () => {
  const { made, problems } = await preparePng(image(makePng(600, 300)), 600);
  expect(problemLines(problems)).toMatchSnapshot();
  const alpha = (x: number, y: number) => made?.data[(y * 600 + x) * 4 + 3];
  expect([alpha(300, 20), alpha(300, 300), alpha(300, 580)]).toEqual([0, 0x80, 0]);
});

test('a small picture is used, with a warning', async () => {
  const { made, problems } = await preparePng(image(makePng(90, 90)), 600);
  expect([made?.width, made?.height]).toEqual([600, 600]);
  expect(problemLines(problems)).toMatchSnapshot();
});

test('even noise fits, in fewer colours', async () => {
  const noise = Buffer.alloc(600 * 600 * 4);
  for (let at = 0, state = 1; at < noise.length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    noise[at] = state >>> 24;
  }
  const source = await sharp(noise, { raw: { width: 600, height: 600, channels: 4 } })
    .png()
    .toBuffer();
  const { made } = await preparePng(image(source), 600);
  if (!made) throw new Error('not made');
  expect((await encodePng(made, 240_000)).length).toBeLessThanOrEqual(240_000);
});

test('colours of a semi-transparent picture stay what they were', async () => {
  const { made } = await preparePng(image(makePng(600, 600)), 600);
  if (!made) throw new Error('not made');
  const { data } = await sharp(await encodePng(made, 240_000))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([...data.subarray(0, 4)].every((value) => Math.abs(value - 0x80) <= 2)).toBe(true);
});
