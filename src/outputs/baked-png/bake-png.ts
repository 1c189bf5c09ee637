import { readItxt, writeItxt } from '../../lib/itxt.ts';
import { insertBeforeEnd, type PngChunk, readChunks, writeChunks } from '../../lib/png.ts';

const KEYWORD = 'openbadgecredential';

/**
 * Writes a credential into a PNG: one uncompressed iTXt chunk right before IEND, in the place of any that was
 * there [OB 3.0 §5.3.1]. Throws where the bytes are not a PNG: they are always our own.
 */
export function bakePng(png: Uint8Array, json: string): Uint8Array<ArrayBuffer> {
  return bakerOf(png)(json);
}

/** As `bakePng`, for many credentials in one image: the image's own checksums are worked out once. `keyword` says
 * of what kind they are. */
export function bakerOf(png: Uint8Array, keyword = KEYWORD): (json: string) => Uint8Array<ArrayBuffer> {
  const chunks = readChunks(png);
  if (typeof chunks === 'string') throw new TypeError(`Cannot bake into this image: ${chunks}.`);
  const empty = writeChunks(chunks.filter((chunk) => !isBaked(chunk, keyword)));
  return (json) => insertBeforeEnd(empty, { type: 'iTXt', data: writeItxt(keyword, json) });
}

function isBaked({ type, data }: PngChunk, keyword: string): boolean {
  return type === 'iTXt' && readItxt(data)?.keyword === keyword;
}
