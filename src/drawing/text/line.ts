import { type Direction, embeddingLevels, textDirection, visualOrder } from './direction.ts';
import type { FontStack } from './font-stack.ts';
import { runsOf, type TextRun } from './run.ts';

/** A line of text as it is drawn, its runs from left to right on the paper. */
export interface TextLine {
  /** As it is read. */
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** At a size of 1. */
  readonly width: number;
}

/** A line in its place: it begins at `x` and stands on `y`. */
export interface PlacedLine {
  readonly line: TextLine;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Sets a text on one line in the order of its directions [UAX #9]. */
export function setLine(given: string, fonts: FontStack, base: Direction = textDirection(given)): TextLine {
  const text = given.replace(/\s/g, ' ');
  const levels = embeddingLevels(text, base);
  const read = runsOf(text, fonts, levels);
  const runs = levels ? visualOrder(read) : read;
  return { text, runs, width: runs.reduce((sum, run) => sum + run.width, 0) };
}
