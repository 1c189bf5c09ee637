import { printable } from '../errors/printable.ts';

/** Lines shown on either side of the one at fault. */
const AROUND = 2;
/** The longest stretch of a line that is shown, and how much of it may come before the fault. */
const WIDTH = 100;
const LEAD = 60;

/** Where a stretch of text stands. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly frame: string;
}

/** Line and column (from 1, in UTF-16 units as editors count) of `text` from `start` to `end`, and the lines around it with carets. */
export function positionOf(text: string, start: number, end = start): Position {
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const line = countLineBreaks(text, lineStart) + 1;
  const column = start - lineStart + 1;
  const shown = linesAround(text, lineStart);
  const first = line - shown.before.length;
  const gutter = String(line + shown.after.length).length;
  const from = column > LEAD ? column - LEAD : 0;
  const numbered = (content: string, index: number) => {
    const number = first + index;
    const shows = cut(content, number === line ? from : 0);
    return `${number === line ? '>' : ' '} ${String(number).padStart(gutter)} | ${shows}`.trimEnd();
  };
  const frame = [...shown.before, shown.line, ...shown.after].map(numbered);
  const marks = carets(cut(shown.line, from), column - 1 - from, end - start);
  frame.splice(shown.before.length + 1, 0, `  ${' '.repeat(gutter)} | ${marks}`);
  return { line, column, frame: frame.join('\n') };
}

function countLineBreaks(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function linesAround(text: string, lineStart: number): { before: string[]; line: string; after: string[] } {
  const before: string[] = [];
  for (let start = lineStart; start > 0 && before.length < AROUND; ) {
    const previous = text.lastIndexOf('\n', start - 2) + 1;
    before.unshift(text.slice(start > 1 ? previous : 0, start - 1));
    start = start > 1 ? previous : 0;
  }
  const [line = '', ...after] = linesFrom(text, lineStart, AROUND + 1);
  return { before, line, after };
}

/** At most `count` lines; the nothing after a last line break is none. */
function linesFrom(text: string, start: number, count: number): string[] {
  const lines: string[] = [];
  for (let at = start; lines.length < count && (at < text.length || lines.length === 0); ) {
    const end = text.indexOf('\n', at);
    lines.push(text.slice(at, end === -1 ? text.length : end));
    at = end === -1 ? text.length : end + 1;
  }
  return lines;
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
