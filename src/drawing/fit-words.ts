import { EM, type Lettered } from './lettering.ts';

/** Where a line of words may stand. */
export interface Room {
  /** The width between two heights (y grows downwards). */
  readonly width: (top: number, bottom: number) => number;
  /** The baseline of each of `count` lines at a font size. */
  readonly baselines: (count: number, size: number) => readonly number[];
  readonly sizes: { readonly most: number; readonly least: number };
  readonly lines: number;
  /** Whether lines are centred on x = 0 or begin there; those that read from right to left then end at the width. */
  readonly align: 'middle' | 'start';
}

/** A word in its place: its outline, scaled to `size`, begins at `x` on the line `y`. */
export interface PlacedWord {
  readonly word: Lettered;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const WORD_SPACE = 0.3;

/** The widest space a line's words need at a size of one em. */
export function widthOf(words: readonly Lettered[]): number {
  return words.reduce((sum, word) => sum + word.width / EM, 0) + WORD_SPACE * Math.max(0, words.length - 1);
}

/** Sets words in a room, as large as they fit; undefined where they do not fit even at the least size. */
export function fitWords(words: readonly Lettered[], room: Room): PlacedWord[] | undefined {
  const fromRight = readsFromRight(words);
  for (let size = room.sizes.most; size >= room.sizes.least; size -= 2) {
    for (let count = 1; count <= room.lines; count++) {
      const baselines = room.baselines(count, size);
      const lines = broken(words, baselines, size, room);
      if (lines)
        return lines.flatMap((line, index) => placed(line, baselines[index] ?? 0, size, room, fromRight));
    }
  }
  return undefined;
}

/** The words, broken into exactly as many lines as there are baselines; undefined where that is not possible. */
function broken(
  words: readonly Lettered[],
  baselines: readonly number[],
  size: number,
  room: Room,
): Lettered[][] | undefined {
  let rest = words;
  const lines: Lettered[][] = [];
  for (const baseline of baselines) {
    const width = widthAt(room, baseline, size) / size;
    let taken = 0;
    while (taken < rest.length && widthOf(rest.slice(0, taken + 1)) <= width) taken++;
    if (taken === 0) return undefined;
    lines.push(rest.slice(0, taken));
    rest = rest.slice(taken);
  }
  return rest.length === 0 ? lines : undefined;
}

/** The width of a room for letters that stand on a line. */
function widthAt(room: Room, baseline: number, size: number): number {
  return room.width(baseline - 0.68 * size, baseline + 0.18 * size);
}

function placed(
  line: readonly Lettered[],
  y: number,
  size: number,
  room: Room,
  fromRight: boolean,
): PlacedWord[] {
  const width = widthOf(line) * size;
  const start = fromRight ? widthAt(room, y, size) - width : 0;
  let x = room.align === 'start' ? start : -width / 2;
  return inOrder(line, fromRight).map((word) => {
    const placed = { word, x, y, size };
    x += (word.width / EM + WORD_SPACE) * size;
    return placed;
  });
}

/** Whether a text is read from right to left: as its first word that has a direction. */
function readsFromRight(words: readonly Lettered[]): boolean {
  return words.find(({ direction }) => direction !== 'none')?.direction === 'rtl';
}

/** The words of a line from left to right on the paper: those that read the other way than the text turn round. */
function inOrder(line: readonly Lettered[], fromRight: boolean): Lettered[] {
  const against = fromRight ? 'ltr' : 'rtl';
  const ordered: Lettered[] = [];
  let turned: Lettered[] = [];
  for (const word of line) {
    const joins = word.direction === 'none' && turned.length > 0;
    if (word.direction === against || joins) turned.push(word);
    else {
      ordered.push(...turned.reverse(), word);
      turned = [];
    }
  }
  ordered.push(...turned.reverse());
  return fromRight ? ordered.reverse() : ordered;
}
