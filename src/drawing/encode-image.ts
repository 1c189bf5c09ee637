import sharp from 'sharp';
import type { Pixels } from './rasterise.ts';

/** Ever fewer colours until the picture is small enough. The last, 16 of them, is half a byte a pixel at most. */
const STEPS = [
  { quality: 95, dither: 1 },
  { quality: 85, dither: 0 },
  { quality: 70, dither: 0 },
  { quality: 50, dither: 0 },
  { colours: 16, dither: 0 },
] as const;

/** Pixels as a PNG with a palette, of at most `limit` bytes. The same pixels always give the same bytes. */
export async function encodePng({ width, height, data }: Pixels, limit: number): Promise<Uint8Array> {
  const raw = { width, height, channels: 4, premultiplied: true } as const;
  for (const step of STEPS) {
    const png = await sharp(data, { raw })
      .png({ palette: true, effort: 4, compressionLevel: 9, ...step })
      .toBuffer();
    if (png.length <= limit) return png;
  }
  throw new RangeError(`A picture of ${width} × ${height} does not fit into ${limit} bytes.`);
}

/** A square picture (PNG) as a smaller one, `side` pixels wide, in WebP. The same picture always gives the same bytes. */
export async function shrinkImage(png: Uint8Array, side: number): Promise<Uint8Array> {
  return sharp(png).resize(side, side).webp({ quality: 80, effort: 4 }).toBuffer();
}
