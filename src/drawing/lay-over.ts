import sharp from 'sharp';
import { type Pixels, rasterise } from './rasterise.ts';

/** A square picture to be laid over another: a drawing (SVG), or pixels (PNG) that are scaled. */
export interface Inlay {
  readonly picture: string | Uint8Array;
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** A picture with others laid over it, in order. */
export async function layOver(ground: Pixels, inlays: readonly Inlay[]): Promise<Pixels> {
  const data = Uint8Array.from(ground.data);
  for (const { picture, left, top, size } of inlays) {
    const over = await (typeof picture === 'string' ? rasterise(picture, size) : scaled(picture, size));
    for (let y = 0; y < over.height; y++) {
      const row = over.data.subarray(4 * y * over.width, 4 * (y + 1) * over.width);
      blend(data, 4 * ((top + y) * ground.width + left), row);
    }
  }
  return { ...ground, data };
}

/** Lays a row of pixels over those that begin at a place, the colours of both multiplied by their opacity. */
function blend(below: Uint8Array, at: number, row: Uint8Array): void {
  for (let index = 0; index < row.length; index++) {
    const clear = 255 - (row[index | 3] ?? 0);
    below[at + index] = (row[index] ?? 0) + Math.round(((below[at + index] ?? 0) * clear) / 255);
  }
}

async function scaled(png: Uint8Array, size: number): Promise<Pixels> {
  const { data, info } = await sharp(png)
    .resize(size, size)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: premultiplied(data) };
}

/** Colours multiplied by their opacity. */
export function premultiplied(pixels: Uint8Array): Uint8Array {
  const multiplied = Uint8Array.from(pixels);
  for (let at = 0; at < multiplied.length; at += 4) {
    const opacity = (multiplied[at + 3] ?? 0) / 255;
    for (let channel = at; channel < at + 3; channel++) {
      multiplied[channel] = Math.round((multiplied[channel] ?? 0) * opacity);
    }
  }
  return multiplied;
}
