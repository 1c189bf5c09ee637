import { deflateSync } from 'node:zlib';
import { type PngChunk, writeChunks } from '../../src/lib/png.ts';

/** The header chunk of an 8-bit RGBA image that claims a size. */
export function headerChunk(width: number, height: number): PngChunk {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data.set([8, 6, 0, 0, 0], 8);
  return { type: 'IHDR', data };
}

/** A PNG of one colour, with chunks of one's own before its pixels. */
export function makePng(width: number, height: number, extra: readonly PngChunk[] = []): Uint8Array {
  const rows = Buffer.alloc((width * 4 + 1) * height, 0x80);
  for (let row = 0; row < height; row++) rows[row * (width * 4 + 1)] = 0;
  return writeChunks([
    headerChunk(width, height),
    ...extra,
    { type: 'IDAT', data: deflateSync(rows) },
    { type: 'IEND', data: new Uint8Array() },
  ]);
}
