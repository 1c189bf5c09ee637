import type { Face, Faces } from '../../drawing/certificate/face.ts';
import { type ParsedFont, type Pdf, parseFont, registerFont } from '../../drawing/pdf/pdf.ts';
import type { FontFile, PrintFonts } from '../../lib/font-file.ts';
import { isWoff, unpackWoff } from '../../lib/woff.ts';

/** A face together with the font it measures with, which a PDF embeds. */
interface PdfFace extends Face {
  /** Nothing as long as it was not needed. */
  readonly parsed: () => ParsedFont | undefined;
}

/** The most bytes a font may unpack to. */
export const MAX_UNPACKED = 40_000_000;

/** The faces of a set of fonts. Each file is read when first asked for, and only once: that is what takes time. */
export function createFaces(fonts: PrintFonts): Faces {
  const known = new Map<FontFile, PdfFace>();
  const faceOf = (file: FontFile) => {
    const face = known.get(file) ?? createFace(file);
    known.set(file, face);
    return face;
  };
  return {
    display: fonts.display.map(faceOf),
    serif: fonts.serif.map(faceOf),
    text: fonts.text.map(faceOf),
    strong: fonts.strong.map(faceOf),
  };
}

/** Makes the faces that lines were set in known to a PDF. */
export function useFaces(pdf: Pdf, faces: Faces): void {
  for (const face of new Set(Object.values(faces).flat() as PdfFace[])) {
    const font = face.parsed();
    if (font) registerFont(pdf, face.name, font);
  }
}

/** What is to be known of a font file before it is used; undefined where it cannot be read. */
export function readFont(file: FontFile): { readonly isEmbeddable: boolean } | undefined {
  try {
    const font = parseFont(sfntOf(file));
    font.layout('A');
    const { noEmbedding, bitmapOnly } = font['OS/2']?.fsType ?? {};
    return { isEmbeddable: !(noEmbedding || bitmapOnly) };
  } catch {
    return undefined;
  }
}

function createFace(file: FontFile): PdfFace {
  let parsed: ParsedFont | undefined;
  const font = () => {
    parsed ??= parseFont(sfntOf(file));
    return parsed;
  };
  const covered = new Map<number, boolean>();
  const widths = new Map<string, number>();
  const width = (text: string) => {
    const known = widths.get(text) ?? font().layout(text).advanceWidth / font().unitsPerEm;
    widths.set(text, known);
    return known;
  };
  return {
    name: `${file.name} ${file.weight}`,
    parsed: () => parsed,
    covers: (codePoint) => {
      const known = covered.get(codePoint) ?? font().hasGlyphForCodePoint(codePoint);
      covered.set(codePoint, known);
      return known;
    },
    width: (text, rightToLeft) =>
      rightToLeft ? width(text) : wordsOf(text).reduce((sum, word) => sum + width(word), 0),
  };
}

/** Words are drawn each by itself, with the space behind it. */
function wordsOf(text: string): string[] {
  return text.match(/[^ ]* |[^ ]+$/g) ?? [];
}

/** A font file as TrueType or OpenType. */
function sfntOf({ name, data }: FontFile): Uint8Array {
  const sfnt = isWoff(data) ? unpackWoff(data, MAX_UNPACKED) : data;
  if (!sfnt) throw new TypeError(`The font ${name} cannot be unpacked.`);
  return sfnt;
}
