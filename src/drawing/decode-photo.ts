import sharp from 'sharp';
import { setOnSquare } from './decode-png.ts';
import type { Pixels } from './rasterise.ts';

/** A JPEG or WebP as it was read: its measures as it is looked at, and its pixels, as far as there are any. */
export type Photo =
  | {
      readonly measures: { readonly width: number; readonly height: number };
      readonly pixels: Pixels;
      readonly isAnimated: boolean;
    }
  | {
      readonly measures?: { readonly width: number; readonly height: number };
      readonly pixels?: never;
    };

/** Reads a JPEG or WebP, turned as its camera says, scaled to fit on a clear square; of many pictures in it the first. */
export async function decodePhoto(bytes: Uint8Array, size: number, maxPixels: number): Promise<Photo> {
  try {
    const { autoOrient: measures, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (measures.width * measures.height > maxPixels) return { measures };
    const opened = sharp(bytes, { failOn: 'error', limitInputPixels: maxPixels }).autoOrient();
    return { measures, pixels: await setOnSquare(opened, size), isAnimated: pages > 1 };
  } catch {
    return {};
  }
}
