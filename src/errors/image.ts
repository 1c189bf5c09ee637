import type { Words } from '../errors.ts';

/** Badge images, cards and baking. */
export const imageErrors = {
  'image/unknown-format': (v: { file: string }): Words => ({
    message: `${v.file} is neither a PNG nor an SVG`,
    hint: 'Badge images are PNG or SVG: these two can carry the credential inside.',
  }),
} as const;
