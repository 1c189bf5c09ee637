import { deflateSync } from 'node:zlib';
import { writeChunks } from '../lib/png.ts';
import type { IndexedPixels } from './few-colours.ts';

/** Colour type 3 of IHDR: pixels point to a palette [PNG §11.2.1]. */
const INDEXED = 3;

/** A picture in few colours as a PNG, deflated at a level of zlib; the same picture always gives the same bytes. */
export function writeIndexedPng(
  { width, height, colours, indices }: IndexedPixels,
  level: number,
): Uint8Array {
  const places = placesOf(colours);
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  header.setUint8(9, INDEXED);
  const palette = new Uint8Array(3 * colours.length);
  const opacities = new Uint8Array(colours.length);
  for (const [index, [red, green, blue, opacity]] of colours.entries()) {
    const place = places[index] ?? 0;
    palette.set([red, green, blue], 3 * place);
    opacities[place] = opacity;
  }
  const opaqueFrom = opacities.findLastIndex((opacity) => opacity < 255) + 1;
  return writeChunks([
    { type: 'IHDR', data: new Uint8Array(header.buffer) },
    { type: 'PLTE', data: palette },
    ...(opaqueFrom > 0 ? [{ type: 'tRNS', data: opacities.subarray(0, opaqueFrom) }] : []),
    { type: 'IDAT', data: deflateSync(rowsOf(width, height, indices, places), { level }) },
    { type: 'IEND', data: new Uint8Array() },
  ]);
}

/** The place of each colour in the palette: those that are not opaque first, so that the list of opacities is short. */
function placesOf(colours: IndexedPixels['colours']): Uint8Array {
  const places = new Uint8Array(colours.length);
  const ordered = [...colours.keys()].sort(
    (one, other) => (colours[one]?.[3] ?? 0) - (colours[other]?.[3] ?? 0),
  );
  for (const [place, index] of ordered.entries()) places[index] = place;
  return places;
}

/** The rows of the picture, none of them filtered [PNG §9]. */
function rowsOf(width: number, height: number, indices: Uint8Array, places: Uint8Array): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + x + 1] = places[indices[y * width + x] ?? 0] ?? 0;
  }
  return rows;
}
