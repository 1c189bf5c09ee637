import { type OutlinePoint, outlineOf, type Shape } from '../../drawing/shape.ts';
import type { TextFrame } from '../../drawing/text/fit-text.ts';

/** How far inside a badge's edge its paper field begins. */
export const FIELD_INSET = 68;

/** Space between the words and the edge of the field. */
const MARGIN = 18;

/** Between the emblem and the name. */
const GAP = 24;

/** From the line to the top of a capital, as a share of the font size. */
const CAPITAL = 0.68;

/** The emblem's size above a name of one line, two lines, and so on. */
const EMBLEM_SIZES = [150, 116, 92, 76, 64] as const;
const EMBLEM_ALONE = 220;

/** Where the middle of emblem and name lies: a shield is wide at the top. */
const MIDDLE: Record<Shape, number> = { disc: 0, rosette: 0, hexagon: 0, shield: -40 };

/** A square for the emblem: its side, and the height of its middle. */
export interface EmblemPlace {
  readonly size: number;
  readonly y: number;
}

/** The frame of a badge's name, below its emblem. */
export function nameFrame(shape: Shape, sizes: TextFrame['sizes']): TextFrame {
  const points = outlineOf(shape, FIELD_INSET + MARGIN).points(480);
  return {
    sizes,
    lines: EMBLEM_SIZES.length,
    align: 'middle',
    width: (top, bottom) => 2 * Math.min(halfWidth(points, top), halfWidth(points, bottom)),
    baselines: (count, size) => {
      const first = top(shape, count, size) + emblemSize(count) + GAP + CAPITAL * size;
      return Array.from({ length: count }, (_, index) => first + index * size);
    },
  };
}

/** Where the emblem stands above a name of so many lines in a font size; without a name, alone in the middle. */
export function emblemPlace(shape: Shape, lines: number, size: number): EmblemPlace {
  if (lines === 0) return { size: EMBLEM_ALONE, y: MIDDLE[shape] };
  return { size: emblemSize(lines), y: top(shape, lines, size) + emblemSize(lines) / 2 };
}

function top(shape: Shape, lines: number, size: number): number {
  return MIDDLE[shape] - (emblemSize(lines) + GAP + CAPITAL * size + (lines - 1) * size) / 2;
}

function emblemSize(lines: number): number {
  return EMBLEM_SIZES[Math.min(lines, EMBLEM_SIZES.length) - 1] ?? EMBLEM_ALONE;
}

/** How far an outline reaches to either side at a height; 0 above and below it. */
function halfWidth(points: readonly OutlinePoint[], y: number): number {
  let reach = 0;
  for (const [index, a] of points.entries()) {
    const b = points[(index + 1) % points.length] ?? a;
    if (a.y > y === b.y > y) continue;
    reach = Math.max(reach, a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x));
  }
  return reach;
}
