import { create, type GlyphRun, type SfntFont } from 'fontkit';
import { boundedCache } from '../../lib/bounded-cache.ts';
import type { FontFile } from '../../lib/font-file.ts';
import { memoise } from '../../lib/memoise.ts';
import { isWoff, unpackWoff } from '../../lib/woff.ts';

/** A font that text is set in. Its file is read when first needed, and once. */
export interface Font {
  /** Of its own: no two fonts share one. */
  readonly name: string;
  /** The file as the library reads it, for embedding. */
  readonly sfnt: () => SfntFont;
  /** The file itself, unpacked. */
  readonly bytes: () => Uint8Array;
  readonly covers: (codePoint: number) => boolean;
  /**
   * A text of one direction as glyphs, from left to right on the paper, in units of the font. It depends on the text
   * alone. What is read from the left is shaped word by word, each with the space behind it, as it goes into a PDF.
   */
  readonly shape: (text: string, rightToLeft: boolean) => GlyphRun;
}

/** The most bytes a font may unpack to. */
const MAX_UNPACKED = 40_000_000;

/** Shaped words that are remembered: those that a site's texts have in common, and some to spare. */
const MAX_SHAPED = 4_000;

/** A font file as a font. */
export function openFont(file: FontFile): Font {
  const bytes = memoise(() => unpacked(file));
  const sfnt = memoise(() => readSfnt(bytes()));
  const shapeWord = memoise((word: string, rightToLeft: boolean) => shapeAlone(sfnt(), word, rightToLeft), {
    keyOf: (word, rightToLeft) => `${rightToLeft ? 1 : 0}${word}`,
    cache: boundedCache(MAX_SHAPED),
  });
  return {
    name: `${file.name} ${file.weight}`,
    sfnt,
    bytes,
    covers: memoise((codePoint: number) => sfnt().hasGlyphForCodePoint(codePoint)),
    shape: (text, rightToLeft) =>
      rightToLeft ? shapeWord(text, true) : joined(wordsOf(text).map((word) => shapeWord(word, false))),
  };
}

/** Whether a font may be embedded in documents; undefined where the file is none. */
export function isEmbeddable(file: FontFile): boolean | undefined {
  try {
    const sfnt = readSfnt(unpacked(file));
    sfnt.layout('A');
    const { noEmbedding, bitmapOnly } = sfnt['OS/2']?.fsType ?? {};
    return !(noEmbedding || bitmapOnly);
  } catch {
    return undefined;
  }
}

function unpacked({ name, data }: FontFile): Uint8Array {
  const bytes = isWoff(data) ? unpackWoff(data, MAX_UNPACKED) : data;
  if (!bytes) throw new TypeError(`The font ${name} cannot be unpacked.`);
  return bytes;
}

function readSfnt(bytes: Uint8Array): SfntFont {
  return forgetful(create(bytes));
}

/**
 * A font whose glyphs stand for what they were asked for: kept ones would stand for the first text they were in. How
 * wide each is, is read once.
 */
function forgetful(font: SfntFont): SfntFont {
  const { getGlyph } = font;
  const widths = new Map<number, number>();
  font.getGlyph = (id, codePoints) => {
    font._glyphs = {};
    const glyph = getGlyph.call(font, id, codePoints);
    const advanceWidth = widths.get(id) ?? glyph?.advanceWidth;
    if (glyph && advanceWidth !== undefined) {
      widths.set(id, advanceWidth);
      Object.defineProperty(glyph, 'advanceWidth', { value: advanceWidth });
    }
    return glyph;
  };
  return font;
}

/**
 * A glyph that stands for no character of its own, as the dots of an Arabic letter do, gets one that is not seen:
 * readers would make something up.
 */
function shapeAlone(font: SfntFont, text: string, rightToLeft: boolean): GlyphRun {
  const direction = rightToLeft ? 'rtl' : 'ltr';
  const { glyphs, positions, advanceWidth } = font.layout(text, undefined, undefined, undefined, direction);
  const named = glyphs.map((glyph) =>
    glyph.codePoints.length > 0 ? glyph : Object.create(glyph, { codePoints: { value: NOTHING_SEEN } }),
  );
  return { glyphs: named, positions, advanceWidth };
}

/** ZERO WIDTH SPACE. */
const NOTHING_SEEN = [0x200b];

/** An address is many words: parts of it stand in others too. */
function wordsOf(text: string): string[] {
  return text.match(text.includes('://') ? /[^ /.-]*[ /.-]|[^ /.-]+$/g : /[^ ]* |[^ ]+$/g) ?? [];
}

function joined(runs: readonly GlyphRun[]): GlyphRun {
  const [first, second] = runs;
  if (first && !second) return first;
  return {
    glyphs: runs.flatMap(({ glyphs }) => glyphs),
    positions: runs.flatMap(({ positions }) => positions),
    advanceWidth: runs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0),
  };
}
