import { withMirroredBrackets } from './direction.ts';
import type { Font } from './font.ts';
import { type FontStack, fontFor } from './font-stack.ts';
import { graphemesOf } from './grapheme.ts';

/** A piece of a line in one font and one direction. */
export interface TextRun {
  readonly text: string;
  readonly font: Font;
  readonly rightToLeft: boolean;
  /** Its place in the text as it is read. */
  readonly order: number;
  /** Odd from right to left [UAX #9 BD2]. */
  readonly level: number;
  /** At a size of 1. */
  readonly width: number;
}

interface Piece {
  text: string;
  readonly font: Font;
  readonly level: number;
}

/**
 * Divides a text into runs, in the order in which it is read, each letter in the first font that has it; punctuation
 * and marks stay with what stands before them. A letter that no font has is left out: whether there are any is asked
 * before (`missingGlyphs`).
 */
export function runsOf(text: string, fonts: FontStack, levels: Uint8Array | undefined): TextRun[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const letter of graphemesOf(text)) {
    const level = levels?.[at] ?? 0;
    at += letter.length;
    const last = pieces.at(-1);
    const font = fontFor(letter, fonts, /^[\s\p{P}\p{M}]/u.test(letter) ? last?.font : undefined);
    if (!font) continue;
    if (last && last.font === font && last.level === level) last.text += letter;
    else pieces.push({ text: letter, font, level });
  }
  return pieces.map(shaped);
}

function shaped({ text, font, level }: Piece, order: number): TextRun {
  const rightToLeft = level % 2 === 1;
  const drawn = visible(rightToLeft ? withMirroredBrackets(text) : text, font);
  const { advanceWidth } = font.shape(drawn, rightToLeft);
  return { text: drawn, font, level, rightToLeft, order, width: advanceWidth / font.sfnt().unitsPerEm };
}

/** Without the invisible characters that the font has no empty glyph for. */
function visible(text: string, font: Font): string {
  return Array.from(text)
    .filter((each) => font.covers(each.codePointAt(0) ?? 0))
    .join('');
}
