import { isArabic } from './arabic.ts';
import { fitWords, type PlacedWord, type Room } from './fit-words.ts';
import type { Lettered } from './lettering.ts';

/** A text in its place, and as much of it as was drawn. */
export interface SetText {
  readonly words: readonly PlacedWord[];
  readonly drawn: string;
}

type Letter = (text: string) => Promise<Lettered | undefined>;

/** No text is drawn beyond this: it would not fit anywhere. */
const MAX_LETTERS = 160;

/** Of one long word no more fits on a line. */
const MAX_WORD = 60;

/**
 * Sets a text into the first of the rooms that takes it whole; where none does, into the last one, shortened
 * to as many words (or letters, of a single word) as fit and an ellipsis. Undefined where the fonts lack a letter.
 */
export async function setText(
  text: string,
  letter: Letter,
  rooms: readonly Room[],
): Promise<SetText | undefined> {
  const letters = Array.from(text);
  const words = letters.slice(0, MAX_LETTERS).join('').trim().split(/\s+/);
  const outlines = await Promise.all(words.map(letter));
  if (!outlines.every((outline) => outline !== undefined)) return undefined;
  if (letters.length <= MAX_LETTERS) {
    for (const room of rooms) {
      const placed = fitWords(outlines, room);
      if (placed) return { words: placed, drawn: text };
    }
  }
  const room = rooms.at(-1);
  return room && shortened(words, letter, room);
}

async function shortened(words: readonly string[], letter: Letter, room: Room): Promise<SetText | undefined> {
  for (const drawn of shorter(words)) {
    const outlines = await Promise.all(drawn.split(' ').map(letter));
    const placed = outlines.every((outline) => outline !== undefined) && fitWords(outlines, room);
    if (placed) return { words: placed, drawn };
  }
  return undefined;
}

/** An ellipsis stands apart from an Arabic word, whose font has none. */
function* shorter(words: readonly string[]): Generator<string> {
  const cut = (text: string) => `${text}${isArabic(text) ? ' …' : '…'}`;
  for (let count = words.length - 1; count >= 1; count--) yield cut(words.slice(0, count).join(' '));
  const letters = Array.from(words[0] ?? '').slice(0, MAX_WORD);
  for (let count = letters.length; count >= 1; count--) yield cut(letters.slice(0, count).join(''));
}
