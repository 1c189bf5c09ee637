import type { PlacedLine } from './text/line.ts';
import { EM, outlineOfLine } from './text/outline.ts';

/** A number as it stands in SVG: two decimals, no trailing zeros. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Placed lines as paths, in the colour of the group they stand in. */
export function linePaths(lines: readonly PlacedLine[]): string {
  return lines
    .map(({ line, x, y, size }) => {
      const place = `translate(${decimal(x)} ${decimal(y)}) scale(${size / EM})`;
      return `<path transform="${place}" d="${outlineOfLine(line)}"/>`;
    })
    .join('');
}
