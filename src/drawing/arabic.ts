import { create, type Font } from 'fontkit';
import type { FontFile } from '../lib/font-file.ts';
import { memoise } from '../lib/memoise.ts';

/** Whether a word is written in Arabic letters or digits, which join and carry marks. */
export function isArabic(word: string): boolean {
  return /\p{Script_Extensions=Arab}/u.test(word) && !/^\p{P}+$/u.test(word);
}

/**
 * Makes what outlines a word in Arabic letters as SVG path data, standing on y = 0. Letters take the shape that their
 * neighbours ask for, and marks their places. `em` is the size of the outlines. Undefined: the font lacks a character.
 */
export function arabicOutliner(file: FontFile, em: number): (word: string) => string | undefined {
  const fontOf = memoise(() => create(file.data));
  return (word) => {
    const font = fontOf();
    const complete = Array.from(word).every((each) => font.hasGlyphForCodePoint(each.codePointAt(0) ?? 0));
    if (!complete) return undefined;
    // Digits are read from left to right; as one piece they would be turned round.
    return outline(font, em, /\p{L}/u.test(word) ? [word] : Array.from(word));
  };
}

/** Marks above and strokes below need more room between lines than those of other scripts. */
const SHARE = 0.88;

/** The outlines of pieces of text beside one another, each shaped by itself. */
function outline(font: Font, em: number, pieces: readonly string[]): string {
  const scale = (SHARE * em) / font.unitsPerEm;
  let x = 0;
  const paths = pieces.flatMap((piece) => {
    const { glyphs, positions } = font.layout(piece);
    return glyphs.map(({ path }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const placed = path.scale(scale, -scale).translate((x + xOffset) * scale, -yOffset * scale);
      x += xAdvance;
      return placed.toSVG();
    });
  });
  return paths.join('');
}
