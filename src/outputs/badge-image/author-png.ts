import { decodePng } from '../../drawing/decode-png.ts';
import type { Pixels } from '../../drawing/rasterise.ts';
import { problem } from '../../errors/index.ts';
import { latin1, pngSize, readChunks } from '../../lib/png.ts';
import type { LoadedImage } from '../../model/image.ts';
import { bitmapWarnings, MAX_BYTES, MAX_PIXELS } from './bitmap-limits.ts';
import { type Prepared, refusedImage } from './prepared.ts';

/** An author's PNG, decoded to the last pixel and set on a clear square. Only its pixels go on: no metadata. */
export async function preparePng(image: LoadedImage, size: number): Promise<Prepared<Pixels>> {
  const at = { file: image.file };
  const bytes = image.bytes.length;
  if (bytes > MAX_BYTES)
    return refusedImage(problem('image/too-many-bytes', { bytes, limit: MAX_BYTES }, at));
  if (isCgBi(image.bytes)) return refusedImage(problem('image/for-iphones', undefined, at));
  const chunks = readChunks(image.bytes);
  if (typeof chunks === 'string')
    return refusedImage(problem('image/damaged', { format: 'PNG', reason: FAULTS[chunks] }, at));
  const measures = pngSize(chunks);
  if (measures.width * measures.height > MAX_PIXELS) {
    return refusedImage(problem('image/too-many-pixels', { ...measures, limit: MAX_PIXELS }, at));
  }
  const pixels = await decodePng(chunks, size);
  if (pixels === undefined) {
    return refusedImage(problem('image/damaged', { format: 'PNG', reason: 'its pixels cannot be read' }, at));
  }
  const isAnimated = chunks.some(({ type }) => type === 'acTL');
  return {
    made: pixels,
    problems: bitmapWarnings(measures, isAnimated).map((warning) => ({ ...warning, ...at })),
  };
}

const FAULTS = {
  'not-png': 'it does not begin as a PNG does',
  truncated: 'it ends in the middle',
  'bad-crc': 'a checksum does not match',
} as const;

/** Whether a PNG begins with the chunk of Apple's own kind, whose pixels are packed in another way. */
function isCgBi(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(12, 16)) === 'CgBI';
}
