import { boundedCache } from '../../lib/bounded-cache.ts';
import { memoise } from '../../lib/memoise.ts';
import { textDirection } from './direction.ts';
import { drawnText } from './drawn-text.ts';
import type { FontStack } from './font-stack.ts';
import { graphemesOf } from './grapheme.ts';
import { setLine } from './line.ts';

/** How a paragraph is set: its size, and how wide and how many its lines may be. */
interface Measures {
  readonly size: number;
  readonly width: number;
  readonly lines: number;
}

/** Of what a site's certificates say, much is said by many: so many paragraphs are remembered for a stack, at most. */
const MAX_PARAGRAPHS = 2_000;
const paragraphsIn = memoise(
  (fonts: FontStack) =>
    memoise((text: string, measures: Measures) => layParagraph(text, fonts, measures), {
      keyOf: (text, { size, width, lines }) => `${size} ${width} ${lines} ${text}`,
      cache: boundedCache(MAX_PARAGRAPHS),
    }),
  { cache: new WeakMap() },
);

/**
 * Breaks a text into lines at a size, at most so many; what does not fit is cut after a word and an ellipsis, and then
 * the paragraph is not whole. It is broken where a word was too wide for a line. The same paragraph is the same object.
 */
export function setParagraph(given: string, fonts: FontStack, measures: Measures) {
  return paragraphsIn(fonts)(given, measures);
}

function layParagraph(given: string, fonts: FontStack, { size, width, lines }: Measures) {
  const measure = measureOf(fonts, size);
  const { text } = drawnText(given, fonts);
  let broken = false;
  const split: typeof piecesOf = (...word) => {
    broken = true;
    return piecesOf(...word);
  };
  const all = breakText(text, measure, () => width, split) ?? [];
  const shown = all.slice(0, lines);
  const cut = all.length > lines ? shown.pop() : undefined;
  if (cut !== undefined) shown.push(shortened(cut, width, measure));
  const base = textDirection(text);
  return { lines: shown.map((line) => setLine(line, fonts, base)), whole: all.length <= lines, broken };
}

/** The width of a text at some size. */
export type Measure = (text: string) => number;

/** The words of a language come again and again: their widths are remembered, so many at most. */
const MAX_WIDTHS = 20_000;
const widthsIn = memoise(
  (fonts: FontStack) =>
    memoise((text: string) => setLine(text, fonts).width, { cache: boundedCache(MAX_WIDTHS) }),
  { cache: new WeakMap<FontStack, Measure>() },
);

/** What measures texts at a size. */
export function measureOf(fonts: FontStack, size: number): Measure {
  const widthOf = widthsIn(fonts);
  return (text) => widthOf(text) * size;
}

/** Where lines may be broken: at any white space but a no-break space. */
const BREAKS = /[^\S\u00a0]+/;

/**
 * Breaks a text into lines, each with as many words as its width takes. A word that is wider than its line is given to
 * `split`; undefined where that gives no pieces.
 */
export function breakText(
  text: string,
  measure: Measure,
  widthOf: (line: number) => number,
  split: (word: string, width: number, measure: Measure) => readonly string[] | undefined,
): string[] | undefined {
  const space = measure(' ');
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.normalize('NFC').trim().split(BREAKS)) {
    const wide = measure(word);
    if (line !== '' && used + space + wide <= widthOf(lines.length)) {
      line += ` ${word}`;
      used += space + wide;
      continue;
    }
    if (line !== '') lines.push(line);
    const width = widthOf(lines.length);
    const pieces = wide <= width ? [word] : split(word, width, measure);
    if (!pieces) return undefined;
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    used = measure(line);
  }
  return line === '' ? lines : [...lines, line];
}

/** A long word in pieces: broken behind a mark as addresses have them where there is one, else anywhere. */
function piecesOf(word: string, width: number, measure: Measure): string[] {
  const pieces = [''];
  for (const letter of graphemesOf(word)) {
    const piece = pieces.at(-1) ?? '';
    if (piece === '' || measure(piece + letter) <= width) {
      pieces[pieces.length - 1] = piece + letter;
    } else {
      const [, head = piece, tail = ''] = /^(.{12,}[./-])(.*)$/u.exec(piece) ?? [];
      pieces[pieces.length - 1] = head;
      pieces.push(tail + letter);
    }
  }
  return pieces;
}

function shortened(line: string, width: number, measure: Measure): string {
  let shorter = ELLIPSIS;
  for (shorter of shortenings(line)) if (measure(shorter) <= width) break;
  return shorter;
}

/** Ever shorter beginnings of a text, each with an ellipsis: of several words, in the end of the first one's letters. */
export function* shortenings(text: string): Generator<string> {
  const words = text.split(/\s+/);
  for (let count = words.length; count > 1; count--) yield cut(words.slice(0, count).join(' '));
  const letters = graphemesOf(words[0] ?? '');
  for (let count = letters.length; count > 0; count--) yield cut(letters.slice(0, count).join(''));
}

const ELLIPSIS = '…';

function cut(text: string): string {
  return text.replace(/[\s\p{P}]+$/u, '') + ELLIPSIS;
}
