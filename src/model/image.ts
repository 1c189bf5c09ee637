import { z } from 'zod';
import { line } from './text.ts';

/** An image beside the file that names it. */
export const image = z.strictObject({
  file: z
    .string()
    .max(200, { abort: true })
    .describe('File name of a PNG or SVG beside this file: bowline.svg'),
  alt: line.describe('What the image shows, for people who cannot see it'),
});
export type ImageReference = z.output<typeof image>;

/** The bytes of an author's image, read and measured by the loader. */
export interface LoadedImage {
  /** Relative to the project: `content/achievements/bowline.svg`. */
  readonly file: string;
  readonly mediaType: 'image/png' | 'image/svg+xml';
  readonly bytes: Uint8Array;
  readonly alt: string;
}
