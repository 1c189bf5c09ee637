import bidiFactory from 'bidi-js';
import { type Face, faceFor, lettersOf } from './face.ts';

/** A piece of a line in one face and one direction. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly rightToLeft: boolean;
  /** Its place in the text as it is read. */
  readonly order: number;
  /** At a size of 1. */
  readonly width: number;
}

/** A line of text as it is drawn, its runs from left to right on the paper. */
export interface Line {
  /** As it is read. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** At a size of 1. */
  readonly width: number;
}

const bidi = bidiFactory();

/** Letters of scripts that run from right to left, and marks that turn the direction. */
const TURNS = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Sets a text on one line in the order of its directions [UAX #9], each letter in the first face that has it.
 * A letter that no face has is left out: whether there are any is asked before (`lackingLetters`).
 */
export function setLine(given: string, faces: readonly Face[], base: Direction = directionOf(given)): Line {
  const text = given.replace(/\s/g, ' ');
  const levels = TURNS.test(text) ? bidi.getEmbeddingLevels(text, base).levels : undefined;
  const logical = leveled(text, faces, levels);
  const runs = levels ? visual(logical) : logical;
  return { text, runs, width: runs.reduce((sum, run) => sum + run.width, 0) };
}

export type Direction = 'ltr' | 'rtl';

/** The direction of a text by its first letter that has one [UAX #9 P2, P3]. */
export function directionOf(text: string): Direction {
  if (!TURNS.test(text)) return 'ltr';
  return bidi.getEmbeddingLevels(text, 'auto').paragraphs[0]?.level === 1 ? 'rtl' : 'ltr';
}

interface LeveledRun extends Run {
  /** Odd from right to left [UAX #9 BD2]. */
  readonly level: number;
}

function leveled(text: string, faces: readonly Face[], levels: Uint8Array | undefined): LeveledRun[] {
  const pieces: { text: string; face: Face; level: number }[] = [];
  let at = 0;
  for (const letter of lettersOf(text)) {
    const level = levels?.[at] ?? 0;
    at += letter.length;
    const last = pieces.at(-1);
    const face = faceFor(letter, faces, /^[\s\p{P}\p{M}]/u.test(letter) ? last?.face : undefined);
    if (!face) continue;
    if (last && last.face === face && last.level === level) last.text += letter;
    else pieces.push({ text: letter, face, level });
  }
  return pieces.map(measured);
}

function measured(
  { text, face, level }: { text: string; face: Face; level: number },
  order: number,
): LeveledRun {
  const rightToLeft = level % 2 === 1;
  const drawn = visible(rightToLeft ? mirrored(text) : text, face);
  return { text: drawn, face, level, rightToLeft, order, width: face.width(drawn, rightToLeft) };
}

/** Brackets look the other way where the text does [UAX #9 L4]. */
function mirrored(text: string): string {
  return Array.from(text, (each) => bidi.getMirroredCharacter(each) ?? each).join('');
}

/** Without the invisible characters that the face has no empty glyph for. */
function visible(text: string, face: Face): string {
  return Array.from(text)
    .filter((each) => face.covers(each.codePointAt(0) as number))
    .join('');
}

/** Turns every stretch of runs that reads the other way, the innermost first [UAX #9 L2]. */
function visual(runs: readonly LeveledRun[]): LeveledRun[] {
  const ordered = [...runs];
  const highest = runs.reduce((most, { level }) => Math.max(most, level), 0);
  for (let level = highest; level >= 1; level--) {
    for (let start = 0; start < ordered.length; start++) {
      let end = start;
      while (end < ordered.length && (ordered[end]?.level ?? 0) >= level) end++;
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end;
    }
  }
  return ordered;
}
