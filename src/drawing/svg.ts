import type { PlacedWord } from './fit-words.ts';
import { EM } from './lettering.ts';

/** A number as it stands in SVG: two decimals, no trailing zeros. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Placed words as paths, in the colour of the group they stand in. */
export function wordPaths(words: readonly PlacedWord[]): string {
  return words
    .map(({ word, x, y, size }) => {
      const scale = size / EM;
      const [dx, dy] = word.shift;
      const place = `translate(${decimal(x + dx * scale)} ${decimal(y + dy * scale)}) scale(${scale})`;
      return `<path transform="${place}" d="${word.path}"/>`;
    })
    .join('');
}
