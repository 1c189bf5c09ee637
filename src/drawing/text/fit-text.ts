import { type Direction, textDirection } from './direction.ts';
import { drawnText } from './drawn-text.ts';
import type { FontStack } from './font-stack.ts';
import { type PlacedLine, setLine, type TextLine } from './line.ts';
import { inkBox } from './outline.ts';
import { breakText, type Measure, measureOf, shortenings } from './paragraph.ts';

/** Where the lines of a text may stand; its width may differ from height to height. */
export interface TextFrame {
  /** The width between two heights (y grows downwards). */
  readonly width: (top: number, bottom: number) => number;
  /** The baseline of each of `count` lines at a font size. */
  readonly baselines: (count: number, size: number) => readonly number[];
  readonly sizes: { readonly most: number; readonly least: number };
  readonly lines: number;
  /** Whether lines are centred on x = 0 or begin there; those of a text from right to left then end at the width. */
  readonly align: 'middle' | 'start';
}

/** A text in its place, as much of it as was drawn, and of the frame's sizes the one that it fits at. */
export type FittedText = NonNullable<ReturnType<typeof fitWhole>>;

/** No text is drawn beyond this: it would not fit anywhere. */
const MAX_LETTERS = 160;

/** A word with more letters than fit on any line. */
const LONG_WORD = /\S{61}/u;

/**
 * Sets a text into the first of the frames that takes it whole, as large as it fits and no word broken; where none
 * does, into the last one, shortened. Undefined where the fonts draw nothing of it.
 */
export function fitText(
  given: string,
  fonts: FontStack,
  frames: readonly TextFrame[],
): FittedText | undefined {
  const { text } = drawnText(given, fonts);
  const letters = Array.from(text);
  const isShort = letters.length <= MAX_LETTERS;
  const beginning = isShort ? text : beginningOf(letters);
  if (!inkBox(setLine(beginning, fonts))) return undefined;
  for (const frame of isShort ? frames : []) {
    const fitted = fitWhole(text, fonts, frame);
    if (fitted) return fitted;
  }
  const last = frames.at(-1);
  for (const drawn of shortenings(beginning)) {
    const fitted = last && !LONG_WORD.test(drawn) && fitWhole(drawn, fonts, last);
    if (fitted) return fitted;
  }
  return undefined;
}

/** As many whole words as may be drawn; of a single one, letters. */
function beginningOf(letters: readonly string[]): string {
  return letters
    .slice(0, MAX_LETTERS)
    .join('')
    .replace(/\s+\S*$/, '');
}

/** Arabic letters have marks above and strokes below, which need more room between lines than those of other scripts. */
const ARABIC_SHARE = 0.88;

function fitWhole(drawn: string, fonts: FontStack, frame: TextFrame) {
  const share = /\p{Script=Arabic}/u.test(drawn) ? ARABIC_SHARE : 1;
  for (let size = frame.sizes.most; size >= frame.sizes.least; size -= 2) {
    const measure = measureOf(fonts, share * size);
    for (let count = 1; count <= frame.lines; count++) {
      const slots = slotsOf(frame, count, size);
      const lines = balanced(drawn, measure, slots);
      if (!lines) continue;
      const base = textDirection(drawn);
      const placed = slots.map((slot, index) =>
        placeLine(setLine(lines[index] ?? '', fonts, base), slot, share * size, base, frame.align),
      );
      return { lines: placed, drawn, size };
    }
  }
  return undefined;
}

/** How much narrower than its place each line is tried, to the narrowest that still takes as many lines. */
const SHARES = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44] as const;

/** A text broken into just as many lines as there are places, none much longer than the others for its place. */
function balanced(drawn: string, measure: Measure, slots: readonly Slot[]): string[] | undefined {
  let best: string[] | undefined;
  for (const share of SHARES) {
    const lines = breakText(drawn, measure, (index) => share * (slots[index]?.width ?? 0), refuse);
    if (!lines || lines.length > slots.length) return best;
    if (lines.length === slots.length) best = lines;
    if (slots.length === 1) return best;
  }
  return best;
}

/** No word is broken. */
function refuse(): undefined {}

/** Where a line stands and how far it may reach. */
type Slot = ReturnType<typeof slotsOf>[number];

function slotsOf(frame: TextFrame, count: number, size: number) {
  return frame
    .baselines(count, size)
    .map((y) => ({ y, width: frame.width(y - 0.68 * size, y + 0.18 * size) }));
}

function placeLine(
  line: TextLine,
  { y, width }: Slot,
  size: number,
  base: Direction,
  align: TextFrame['align'],
): PlacedLine {
  const wide = line.width * size;
  const start = base === 'rtl' ? width - wide : 0;
  return { line, x: align === 'start' ? start : -wide / 2, y, size };
}
