import sharp from 'sharp';

/** A square picture (PNG) as a smaller one, `side` pixels wide, in WebP. The same picture always gives the same bytes. */
export async function shrinkImage(png: Uint8Array, side: number): Promise<Uint8Array> {
  return sharp(png).resize(side, side).webp({ quality: 80, effort: 4 }).toBuffer();
}
