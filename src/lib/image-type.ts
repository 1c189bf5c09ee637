import { isPng, latin1 } from './png.ts';

/** What an image file is by its first bytes; undefined for what is none that is known, an SVG among them. */
export function imageTypeOf(bytes: Uint8Array): ImageType | undefined {
  if (isPng(bytes)) return 'PNG';
  const start = latin1(bytes.subarray(0, 16));
  return STARTS.find(([pattern]) => pattern.test(start))?.[1];
}

export type ImageType = 'PNG' | 'JPEG' | 'WebP' | 'GIF' | 'AVIF' | 'HEIC' | 'TIFF' | 'BMP' | 'PDF';

const STARTS: readonly (readonly [RegExp, ImageType])[] = [
  [/^\xff\xd8\xff/, 'JPEG'],
  [/^RIFF[\s\S]{4}WEBP/, 'WebP'],
  [/^GIF8/, 'GIF'],
  [/^[\s\S]{4}ftypavi[fs]/, 'AVIF'],
  [/^[\s\S]{4}ftyp(hei|hev|mif|msf)/, 'HEIC'],
  [/^(II\*\0|MM\0\*)/, 'TIFF'],
  [/^BM[\s\S]{4}\0\0\0\0/, 'BMP'],
  [/^%PDF-/, 'PDF'],
];
