import type { IconSet } from '../../drawing/icon.ts';
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

/** The emblem's size above a name of one line, two lines, and so on, and without a name. */
const EMBLEM_SIZES = {
  lines: { above: [150, 116, 92, 76, 64], alone: 220 },
  solid: { above: [196, 150, 112, 88, 70], alone: 300 },
} as const;

/** Where the middle of emblem and name lies: a shield is wide at the top. */
const MIDDLE: Record<Shape, number> = { disc: 0, rosette: 0, hexagon: 0, shield: -40 };

/** How far stars above push emblem and name down. */
const STARS_PUSH: Record<Shape, number> = { disc: 18, rosette: 18, hexagon: 18, shield: 42 };

/** What the place of emblem and name depends on. */
export interface Field {
  readonly shape: Shape;
  /** Whether stars stand above. */
  readonly isRanked: boolean;
  /** What its emblem is drawn with: solid ones are larger. */
  readonly emblem: IconSet;
}

/** A square for the emblem: its side, and the height of its middle. */
export interface EmblemPlace {
  readonly size: number;
  readonly y: number;
}

/** The frame of a badge's name, below its emblem. */
export function nameFrame(field: Field, sizes: TextFrame['sizes']): TextFrame {
  const points = outlineOf(field.shape, FIELD_INSET + MARGIN).points(480);
  return {
    sizes,
    lines: EMBLEM_SIZES.lines.above.length,
    align: 'middle',
    width: (top, bottom) => 2 * Math.min(halfWidth(points, top), halfWidth(points, bottom)),
    baselines: (count, size) => {
      const first = top(field, count, size) + emblemSize(field, count) + GAP + CAPITAL * size;
      return Array.from({ length: count }, (_, index) => first + index * size);
    },
  };
}

/** Where the emblem stands above a name of so many lines in a font size; without a name, alone in the middle. */
export function emblemPlace(field: Field, lines: number, size: number): EmblemPlace {
  const side = emblemSize(field, lines);
  return { size: side, y: lines === 0 ? middleOf(field) : top(field, lines, size) + side / 2 };
}

function middleOf({ shape, isRanked }: Field): number {
  return MIDDLE[shape] + (isRanked ? STARS_PUSH[shape] : 0);
}

function top(field: Field, lines: number, size: number): number {
  return middleOf(field) - (emblemSize(field, lines) + GAP + CAPITAL * size + (lines - 1) * size) / 2;
}

function emblemSize({ emblem }: Field, lines: number): number {
  const { above, alone } = EMBLEM_SIZES[emblem];
  return lines === 0 ? alone : (above[Math.min(lines, above.length) - 1] ?? alone);
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
