import { printable } from '../errors/printable.ts';

/** Lines shown on either side of the one at fault. */
const AROUND = 2;
/** The longest stretch of a line that is shown, and how much of it may come before the fault. */
const WIDTH = 100;
const LEAD = 60;

/** A text with its lines found, so that many places in it are shown fast. */
export interface SourceText {
  readonly text: string;
  /** Where each line begins. */
  readonly lineStarts: readonly number[];
}

/** Finds the lines of a text whose line ends are "\n". */
export function sourceText(text: string): SourceText {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { text, lineStarts };
}

/** Where a stretch of text stands. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly frame: string;
}

/** Line and column (from 1, in UTF-16 units as editors count) of a text from `start` to `end`, and the lines around it with carets. */
export function positionOf(source: SourceText, start: number, end = start): Position {
  const index = lineIndexAt(source.lineStarts, start);
  const column = start - (source.lineStarts[index] ?? 0) + 1;
  return { line: index + 1, column, frame: codeFrame(source, index, column, end - start) };
}

function lineIndexAt(lineStarts: readonly number[], offset: number): number {
  let [low, high] = [0, lineStarts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function codeFrame(source: SourceText, index: number, column: number, length: number): string {
  const last = Math.max(index, Math.min(index + AROUND, lastLineIndex(source)));
  const gutter = String(last + 1).length;
  const from = column > LEAD ? column - LEAD : 0;
  const frame: string[] = [];
  for (let at = Math.max(0, index - AROUND); at <= last; at++) {
    const shown = cut(lineAt(source, at), at === index ? from : 0);
    frame.push(`${at === index ? '>' : ' '} ${String(at + 1).padStart(gutter)} | ${shown}`.trimEnd());
    if (at === index) frame.push(`  ${' '.repeat(gutter)} | ${carets(shown, column - 1 - from, length)}`);
  }
  return frame.join('\n');
}

/** The nothing after a last line break is no line. */
function lastLineIndex({ text, lineStarts }: SourceText): number {
  return lineStarts.length - (text.endsWith('\n') ? 2 : 1);
}

function lineAt({ text, lineStarts }: SourceText, index: number): string {
  return text.slice(lineStarts[index], (lineStarts[index + 1] ?? text.length + 1) - 1);
}

function cut(line: string, from: number): string {
  const safe = printable(line);
  const stretch = from > 0 ? `…${safe.slice(from + 1)}` : safe;
  return stretch.length > WIDTH ? `${stretch.slice(0, WIDTH - 1)}…` : stretch;
}

function carets(shown: string, column: number, length: number): string {
  const marked = shown.slice(column, column + Math.max(1, length));
  return ' '.repeat(displayWidth(shown.slice(0, column))) + '^'.repeat(Math.max(1, displayWidth(marked)));
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Columns that a text takes in a terminal: two for East Asian letters and pictographs, none for accents. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (character === '\ufe0f') width += 1;
    else if (!/\p{M}/u.test(character)) width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}
