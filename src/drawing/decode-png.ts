import { inflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { type PngChunk, writeChunks } from '../lib/png.ts';
import { premultiplied } from './lay-over.ts';
import type { Pixels } from './rasterise.ts';

/** What pixels are made of. Everything else (text, time, animation, places) is never looked at. */
const KEPT = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP'];

/** The most bytes of a colour profile; real ones have a few thousand. */
const MAX_PROFILE = 1_000_000;

/** The pixels of a PNG in sRGB, scaled to fit on a clear square; undefined where any of them cannot be read. */
export async function decodePng(chunks: readonly PngChunk[], size: number): Promise<Pixels | undefined> {
  const kept = chunks.filter(
    ({ type, data }) => KEPT.includes(type) && (type !== 'iCCP' || isSmallProfile(data)),
  );
  try {
    return await setOnSquare(sharp(writeChunks(kept), { failOn: 'error' }), size);
  } catch {
    return undefined;
  }
}

/** A picture's pixels in sRGB, scaled to fit on a clear square. Throws where any of them cannot be read. */
export async function setOnSquare(picture: Sharp, size: number): Promise<Pixels> {
  const { data, info } = await picture
    .toColourspace('srgb')
    .resize(size, size, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: premultiplied(data) };
}

function isSmallProfile(data: Uint8Array): boolean {
  try {
    inflateSync(data.subarray(data.indexOf(0) + 2), { maxOutputLength: MAX_PROFILE });
    return true;
  } catch {
    return false;
  }
}
