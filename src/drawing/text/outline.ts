import type { GlyphPath } from 'fontkit';
import type { TextLine } from './line.ts';

/** The units of one em in outlines. */
export const EM = 100;

/** The outline of a line as SVG path data, EM units to its size, standing on y = 0 and beginning at x = 0. */
export function outlineOfLine(line: TextLine): string {
  return placedGlyphs(line)
    .map((path) => path.toSVG())
    .join('');
}

/** How far a line's strokes reach at a size of 1, y growing downwards; undefined where it has none. */
export function inkBox(line: TextLine) {
  const boxes = placedGlyphs(line)
    .map(({ cbox }) => cbox)
    .filter(({ minX }) => Number.isFinite(minX));
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ minX }) => minX)) / EM,
    right: Math.max(...boxes.map(({ maxX }) => maxX)) / EM,
    top: Math.min(...boxes.map(({ minY }) => minY)) / EM,
    bottom: Math.max(...boxes.map(({ maxY }) => maxY)) / EM,
  };
}

/** A glyph of a line where it stands, and the middle of its advance; a mark has that of the letter it stands on. */
export interface PlacedGlyph {
  readonly path: GlyphPath;
  readonly middle: number;
}

/** The glyphs of a line in EM units, from left to right, standing on y = 0. */
export function glyphsOfLine({ runs }: TextLine): PlacedGlyph[] {
  let x = 0;
  let middle = 0;
  return runs.flatMap(({ font, text, rightToLeft }) => {
    const scale = EM / font.sfnt().unitsPerEm;
    const { glyphs, positions } = font.shape(text, rightToLeft);
    return glyphs.map(({ path }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const placed = path.scale(scale, -scale).translate(x + xOffset * scale, -yOffset * scale);
      if (xAdvance !== 0) middle = x + (xAdvance * scale) / 2;
      x += xAdvance * scale;
      return { path: placed, middle };
    });
  });
}

function placedGlyphs(line: TextLine): GlyphPath[] {
  return glyphsOfLine(line).map(({ path }) => path);
}
