import { decodePhoto } from '../../drawing/decode-photo.ts';
import type { Pixels } from '../../drawing/rasterise.ts';
import { problem } from '../../errors/index.ts';
import type { LoadedImage } from '../../model/image.ts';
import { bitmapWarnings, MAX_BYTES, MAX_PIXELS } from './bitmap-limits.ts';
import { type Prepared, refusedImage } from './prepared.ts';

const FORMATS = { 'image/jpeg': 'JPEG', 'image/webp': 'WebP' } as const;

/** An author's JPEG or WebP, decoded and set on a clear square as a PNG's pixels are. No metadata goes on. */
export async function preparePhoto(
  image: LoadedImage & { readonly mediaType: keyof typeof FORMATS },
  size: number,
): Promise<Prepared<Pixels>> {
  const at = { file: image.file };
  const bytes = image.bytes.length;
  if (bytes > MAX_BYTES)
    return refusedImage(problem('image/too-many-bytes', { bytes, limit: MAX_BYTES }, at));
  const photo = await decodePhoto(image.bytes, size, MAX_PIXELS);
  if (photo.measures && !photo.pixels && photo.measures.width * photo.measures.height > MAX_PIXELS) {
    return refusedImage(problem('image/too-many-pixels', { ...photo.measures, limit: MAX_PIXELS }, at));
  }
  if (!photo.pixels) {
    const format = FORMATS[image.mediaType];
    return refusedImage(problem('image/damaged', { format, reason: 'its pixels cannot be read' }, at));
  }
  const warnings = bitmapWarnings(photo.measures, photo.isAnimated);
  return { made: photo.pixels, problems: warnings.map((warning) => ({ ...warning, ...at })) };
}
