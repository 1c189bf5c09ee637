import sharp from 'sharp';
import type { Pixels } from './rasterise.ts';

/** A PNG to be laid over a picture, scaled to a square. */
export interface Inlay {
  readonly png: Uint8Array;
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** A picture with others laid over it, in order. */
export async function layOver({ width, height, data }: Pixels, inlays: readonly Inlay[]): Promise<Pixels> {
  const layers = await Promise.all(
    inlays.map(async ({ png, left, top, size }) => ({
      input: await sharp(png).resize(size, size).png({ compressionLevel: 1 }).toBuffer(),
      left,
      top,
    })),
  );
  const raw = { width, height, channels: 4, premultiplied: true } as const;
  const joined = await sharp(data, { raw }).composite(layers).raw().toBuffer();
  return { width, height, data: joined };
}
