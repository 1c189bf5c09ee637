import sharp from 'sharp';
import type { Pixels } from './rasterise.ts';

/** Fewer colours until the picture is small enough; 16 of them always are, at half a byte a pixel. */
const COLOURS = [256, 96, 32, 16] as const;

/** Pixels as a PNG with a palette, of at most `limit` bytes. The same pixels always give the same bytes. */
export async function encodePng({ width, height, data }: Pixels, limit: number): Promise<Uint8Array> {
  const raw = { width, height, channels: 4, premultiplied: true } as const;
  let smallest: Uint8Array | undefined;
  for (const colours of COLOURS) {
    smallest = await sharp(data, { raw }).png({ palette: true, colours, effort: 4 }).toBuffer();
    if (smallest.length <= limit) return smallest;
  }
  throw new RangeError(`A picture of ${width} × ${height} does not fit into ${limit} bytes.`);
}
