import type { Glyph, GlyphRun, Pdf } from './pdf.ts';

/** A font as it is embedded in one PDF: only what is used of it. */
interface EmbeddedFont {
  readonly layout: (text: string, features: readonly string[] | undefined) => GlyphRun;
  /** The glyphs that go along, by their place in the embedded font. */
  readonly subset: { readonly glyphs: number[] };
  readonly scale: number;
  /** By place. */
  readonly widths: number[];
  /** What the glyph in a place stands for. */
  readonly unicode: (readonly number[])[];
  encode: (text: string, features: readonly string[] | undefined) => [string[], readonly object[]];
}

/**
 * Draws with a font that was registered under a name. A glyph that stands for several characters (Arabic fonts draw
 * many letters as one stroke with different dots) gets a place in the PDF for each of them, so that whoever copies or
 * listens gets the letters that were written. The library gives a glyph one place, and the first letter it meets.
 */
export function useFont(pdf: Pdf, name: string): void {
  pdf.font(name);
  const { _font: font } = pdf as unknown as { _font: EmbeddedFont };
  if (!Object.hasOwn(font, 'encode')) font.encode = faithfulEncode(font);
}

function faithfulEncode(font: EmbeddedFont): EmbeddedFont['encode'] {
  const places = new Map<string, number>();
  const placeOf = (glyph: Glyph) => {
    const key = `${glyph.id} ${glyph.codePoints.join(' ')}`;
    const place = places.get(key) ?? font.subset.glyphs.push(glyph.id) - 1;
    places.set(key, place);
    font.widths[place] = glyph.advanceWidth * font.scale;
    font.unicode[place] = glyph.codePoints;
    return place;
  };
  return (text, features) => {
    const { glyphs, positions } = font.layout(text, features);
    return [glyphs.map((glyph) => placeOf(glyph).toString(16).padStart(4, '0')), positions];
  };
}
