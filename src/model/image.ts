import { z } from 'zod';
import { line } from './text.ts';

/** An image beside the file that names it. */
export const image = z.strictObject({
  file: z
    .string()
    .max(200, { abort: true })
    .describe('File name of a PNG, SVG, JPEG or WebP beside this file: bowline.svg'),
  alt: line.describe('What the image shows, for people who cannot see it'),
});
export type ImageReference = z.output<typeof image>;

/** The kinds of images that are read. */
export type ImageMediaType = 'image/png' | 'image/svg+xml' | 'image/jpeg' | 'image/webp';

/** The bytes of an author's image, read and measured by the loader. */
export interface LoadedImage {
  /** Relative to the project: `content/achievements/bowline.svg`. */
  readonly file: string;
  /** By its bytes, not by its name. */
  readonly mediaType: ImageMediaType;
  readonly bytes: Uint8Array;
  readonly alt: string;
}
