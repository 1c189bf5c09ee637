import type { Definitions } from './definition.ts';
import { FONT_REMEDY } from './image.ts';

/** Certificates, and the fonts that a site brings along for them. */
export const certificateErrors = {
  'certificate/name-not-drawn': (v: { characters: string }) => [
    `no font can draw ${v.characters} of this name: no certificate is made of this award`,
    `${FONT_REMEDY} If there is to be none, write "without: [certificate]" into the award's file.`,
    'warning',
  ],
  'certificate/text-left-out': (v: { characters: string }) => [
    `no font can draw ${v.characters} of this text; certificates go without it`,
    `The page shows it all the same. ${FONT_REMEDY}`,
    'warning',
  ],
  // Fonts
  'font/not-a-name': (v: { file: string }) => [
    `"${v.file}" is not the name of a file in content/fonts/`,
    'Write the name alone, without a folder: NotoSansJP-Regular.ttf.',
  ],
  'font/unknown-format': (v: { file: string }) => [
    `"${v.file}" is neither WOFF, TTF nor OTF`,
    'WOFF2 cannot be embedded in a PDF: take the same font as WOFF or TTF.',
  ],
  'font/damaged': () => [
    'this file is not a font that can be read',
    'Download it again, as a single TTF, OTF or WOFF (not WOFF2, not a collection).',
  ],
  'font/not-embeddable': () => [
    'this font says that it may not be embedded in documents',
    'Take another, for example one of Noto: https://fonts.google.com/noto',
  ],
} satisfies Definitions;
