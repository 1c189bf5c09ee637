import type { Pixels } from '../../drawing/rasterise.ts';
import type { LoadedImage } from '../../model/image.ts';
import { preparePhoto } from './author-photo.ts';
import { preparePng } from './author-png.ts';
import type { Prepared } from './prepared.ts';

/** An author's image that is no drawing, as pixels on a square. */
export function prepareBitmap(image: LoadedImage, size: number): Promise<Prepared<Pixels>> {
  const { mediaType } = image;
  const isPhoto = mediaType === 'image/jpeg' || mediaType === 'image/webp';
  return isPhoto ? preparePhoto({ ...image, mediaType }, size) : preparePng(image, size);
}
