import { decodePng } from '../../drawing/decode-png.ts';
import type { Pixels } from '../../drawing/rasterise.ts';
import { type Problem, problem } from '../../errors/index.ts';
import { type PngChunk, pngSize, readChunks } from '../../lib/png.ts';
import type { LoadedImage } from '../../model/image.ts';
import { type Prepared, refusedImage } from './prepared.ts';

const MAX_BYTES = 5_000_000;
const MAX_PIXELS = 40_000_000;

/** Below this a picture is blown up by so much that it shows. */
const SMALL = 300;

/** An author's PNG, decoded to the last pixel and set on a clear square. Only its pixels go on: no metadata. */
export async function preparePng(image: LoadedImage, size: number): Promise<Prepared<Pixels>> {
  const at = { file: image.file };
  const bytes = image.bytes.length;
  if (bytes > MAX_BYTES)
    return refusedImage(problem('image/too-many-bytes', { bytes, limit: MAX_BYTES }, at));
  const chunks = readChunks(image.bytes);
  if (typeof chunks === 'string')
    return refusedImage(problem('image/damaged', { reason: FAULTS[chunks] }, at));
  const measures = pngSize(chunks);
  if (measures.width * measures.height > MAX_PIXELS) {
    return refusedImage(problem('image/too-many-pixels', { ...measures, limit: MAX_PIXELS }, at));
  }
  const pixels = await decodePng(chunks, size);
  if (pixels === undefined) {
    return refusedImage(problem('image/damaged', { reason: 'its pixels cannot be read' }, at));
  }
  return { made: pixels, problems: warnings(chunks, measures).map((warning) => ({ ...warning, ...at })) };
}

const FAULTS = {
  'not-png': 'it does not begin as a PNG does',
  truncated: 'it ends in the middle',
  'bad-crc': 'a checksum does not match',
} as const;

function warnings(
  chunks: readonly PngChunk[],
  { width, height }: { width: number; height: number },
): Problem[] {
  const found: Problem[] = [];
  if (chunks.some(({ type }) => type === 'acTL')) found.push(problem('image/animated', undefined));
  if (width !== height) found.push(problem('image/not-square', { width, height }));
  if (Math.max(width, height) < SMALL) found.push(problem('image/small', { width, height }));
  return found;
}
