import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { Pixels } from './rasterise.ts';

/** Ever less exact until the picture is small enough; the last is taken whatever its size. */
const QUALITIES = [88, 82, 74, 64, 50];

/**
 * A picture in the two parts that a PDF wants it in: its colours as a JPEG, on white where it is clear, in at most about
 * `limit` bytes; and its opacity unless all of it is opaque, a byte a pixel, each row as its difference from the one
 * above (the filter Up [PNG §9.2]), packed with deflate. The same pixels always give the same bytes.
 */
export async function printPicture({ width, height, data }: Pixels, limit: number) {
  const raw = { width, height, channels: 4, premultiplied: true } as const;
  const opacity = Uint8Array.from({ length: width * height }, (_, index) => data[index * 4 + 3] ?? 0);
  const isClear = opacity.some((value) => value < 255);
  const packed = isClear ? deflateSync(filteredUp(opacity, width), { level: 9 }) : undefined;
  let jpeg: Uint8Array = new Uint8Array();
  for (const quality of QUALITIES) {
    jpeg = await sharp(data, { raw })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality, chromaSubsampling: '4:4:4', mozjpeg: true })
      .toBuffer();
    if (jpeg.length <= limit) break;
  }
  return { width, height, jpeg, opacity: packed };
}

/** The number of the filter, which stands before each row. */
const UP = 2;

function filteredUp(values: Uint8Array, width: number): Uint8Array {
  const rows = new Uint8Array(values.length + values.length / width);
  for (let at = 0; at < values.length; at++) {
    const row = Math.floor(at / width);
    rows[row * (width + 1)] = UP;
    rows[at + row + 1] = (values[at] ?? 0) - (values[at - width] ?? 0);
  }
  return rows;
}
