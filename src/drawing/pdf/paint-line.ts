import type { Glyph, GlyphRun, SfntFont } from 'fontkit';
import type { Font } from '../text/font.ts';
import type { PlacedLine } from '../text/line.ts';
import type { Pdf } from './pdf.ts';

/** Paints a line, each run in its place, in the order in which they are read. */
export function paintLine(pdf: Pdf, { line, x, y, size }: PlacedLine): void {
  let end = x;
  const places = line.runs.map((run) => {
    const at = end;
    end += run.width * size;
    return { ...run, at };
  });
  for (const { text, font, rightToLeft, at } of places.sort((one, other) => one.order - other.order)) {
    const features = rightToLeft ? { features: [] } : {};
    useFont(pdf, font);
    pdf.fontSize(size).text(text, at, y, { lineBreak: false, baseline: 'alphabetic', ...features });
  }
}

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
 * Draws with a font. A glyph that stands for several characters (Arabic fonts draw many letters as one stroke with
 * different dots) gets a place in the PDF for each of them, so that whoever copies or listens gets the letters that
 * were written. The library gives a glyph one place, and the first letter it meets.
 */
function useFont(pdf: Pdf, font: Font): void {
  pdf.registerFont(font.name, embeddable(font) as unknown as ArrayBuffer);
  pdf.font(font.name);
  const { _font: embedded } = pdf as unknown as { _font: EmbeddedFont };
  if (!Object.hasOwn(embedded, 'encode')) embedded.encode = faithfulEncode(embedded);
}

/**
 * A font as the library takes it: with a list of features, be it empty, from right to left. Positions are given out
 * anew each time: the library scales them in place.
 */
function embeddable(font: Font): SfntFont {
  const layout: SfntFont['layout'] = (text, features) => {
    const run = font.shape(text, features !== undefined);
    return { ...run, positions: run.positions.map((position) => ({ ...position })) };
  };
  return Object.create(font.sfnt(), { layout: { value: layout } });
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
