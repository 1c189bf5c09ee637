import { type Face, lettersOf } from './face.ts';
import { directionOf, type Line, setLine } from './line.ts';

/** A text in lines, each no wider than was asked for. */
export interface Paragraph {
  readonly lines: readonly Line[];
  /** Whether all of the text is there; else the last line ends in an ellipsis. */
  readonly whole: boolean;
}

const ELLIPSIS = '…';

/** Breaks a text into lines at a size, at most so many; what does not fit is cut after a word and an ellipsis. */
export function setParagraph(
  text: string,
  faces: readonly Face[],
  { size, width, lines }: { size: number; width: number; lines: number },
): Paragraph {
  const base = directionOf(text);
  const measure = (piece: string) => widthOf(piece, faces) * size;
  const broken = breakText(text, width, measure);
  const kept = broken.slice(0, lines);
  if (broken.length > lines && lines > 0)
    kept[lines - 1] = shortened(broken[lines - 1] ?? '', width, measure);
  return { lines: kept.map((line) => setLine(line, faces, base)), whole: broken.length <= lines };
}

type Measure = (text: string) => number;

/** The words of a language come again and again: their widths are remembered, so many at most. */
const MOST_WIDTHS = 20_000;
const widths = new WeakMap<readonly Face[], Map<string, number>>();

function widthOf(text: string, faces: readonly Face[]): number {
  const known = widths.get(faces) ?? new Map<string, number>();
  const width = known.get(text) ?? setLine(text, faces).width;
  if (known.size >= MOST_WIDTHS) known.clear();
  widths.set(faces, known.set(text, width));
  return width;
}

/** As many words as fit on each line; a word that is wider than a line is broken between letters. */
function breakText(text: string, width: number, measure: Measure): string[] {
  const space = measure(' ');
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const begin = (word: string, wide: number) => {
    if (line !== '') lines.push(line);
    [line, used] = [word, wide];
  };
  for (const word of text.normalize('NFC').trim().split(/\s+/)) {
    const wide = measure(word);
    if (line !== '' && used + space + wide <= width) {
      line += ` ${word}`;
      used += space + wide;
    } else if (wide <= width) {
      begin(word, wide);
    } else {
      for (const piece of piecesOf(word, width, measure)) begin(piece, measure(piece));
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A long word in pieces: broken behind a mark as addresses have them where there is one, else anywhere. */
function piecesOf(word: string, width: number, measure: Measure): string[] {
  const pieces = [''];
  for (const letter of lettersOf(word)) {
    const piece = pieces.at(-1) ?? '';
    if (piece === '' || measure(piece + letter) <= width) {
      pieces[pieces.length - 1] = piece + letter;
    } else {
      const [, kept = piece, moved = ''] = /^(.{12,}[./-])(.*)$/u.exec(piece) ?? [];
      pieces[pieces.length - 1] = kept;
      pieces.push(moved + letter);
    }
  }
  return pieces;
}

function shortened(line: string, width: number, measure: Measure): string {
  const words = line.replace(/[\s\p{P}]+$/u, '').split(' ');
  while (words.length > 1 && measure(words.join(' ') + ELLIPSIS) > width) words.pop();
  const letters = lettersOf(words.join(' ').replace(/[\s\p{P}]+$/u, ''));
  while (letters.length > 1 && measure(letters.join('') + ELLIPSIS) > width) letters.pop();
  return letters.join('') + ELLIPSIS;
}
