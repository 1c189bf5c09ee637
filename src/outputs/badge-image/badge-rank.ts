import type { Metal } from '../../drawing/brand-palette.ts';
import type { Shape } from '../../drawing/shape.ts';
import { decimal, linePaths } from '../../drawing/svg.ts';
import { drawnText, isDrawnWhole } from '../../drawing/text/drawn-text.ts';
import type { FontStacks } from '../../drawing/text/font-stack.ts';
import { setLine } from '../../drawing/text/line.ts';

const STAR = { radius: 17, gap: 39 } as const;

/** Where the row of stars is, by shape: as high as it has room for five. */
const STARS_AT: Readonly<Record<Shape, number>> = { disc: -186, rosette: -176, hexagon: -152, shield: -184 };

/** A level as that many stars in a row at the top of the field, edged so that they are seen on any ground. */
export function levelStars(level: number, shape: Shape, { body, dark }: Metal): string {
  const stars = Array.from({ length: level }, (_, index) => {
    const x = (index - (level - 1) / 2) * STAR.gap;
    const sag = shape === 'disc' || shape === 'rosette' ? (x * x) / 420 : 0;
    return star(x, STARS_AT[shape] + sag);
  });
  return `<path d="${stars.join('')}" fill="${body}" stroke="${dark}" stroke-width="2.5" stroke-linejoin="round"/>`;
}

function star(x: number, y: number): string {
  const corners = Array.from({ length: 10 }, (_, index) => {
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    const reach = index % 2 === 0 ? STAR.radius : STAR.radius * 0.42;
    return `${decimal(x + reach * Math.cos(angle))} ${decimal(y + reach * Math.sin(angle))}`;
  });
  return `M${corners.join('L')}z`;
}

const RIBBON = { top: 196, height: 58, fold: 34, turn: 22, drop: 14, least: 86, most: 330 } as const;
const LETTERS = { most: 38, least: 20, beside: 30 } as const;

/** The letters of a ribbon on one line; undefined where the fonts lack one, and where they are too many. */
export function setRibbon(text: string, { strong }: FontStacks) {
  if (!isDrawnWhole(text, strong)) return undefined;
  const line = setLine(drawnText(text, strong).text, strong);
  const size = Math.min(LETTERS.most, (RIBBON.most - 2 * LETTERS.beside) / line.width);
  return size < LETTERS.least ? undefined : { line, size, width: line.width * size };
}

/** A ribbon across the lower rim with a few letters on it; nothing where they cannot be drawn. */
export function drawRibbon(
  text: string,
  fonts: FontStacks,
  [ground, letters]: readonly [string, string],
  { dark }: Metal,
): string {
  const set = setRibbon(text, fonts);
  if (!set) return '';
  const { line, size, width } = set;
  const half = Math.max(RIBBON.least, width / 2 + LETTERS.beside);
  const { top, height } = RIBBON;
  const edge = `stroke="${dark}" stroke-width="3" stroke-linejoin="round"`;
  const word = linePaths([{ line, x: -width / 2, y: top + height / 2 + 0.33 * size, size }]);
  return [
    `<path d="${tail(half, -1)}${tail(half, 1)}" fill="${ground}" ${edge}/>`,
    `<path d="${turn(half, -1)}${turn(half, 1)}" fill="${dark}"/>`,
    `<path d="M${decimal(-half)} ${top}h${decimal(2 * half)}v${height}h${decimal(-2 * half)}z" fill="${ground}" ${edge}/>`,
    `<g fill="${letters}">${word}</g>`,
  ].join('');
}

/** An end of the ribbon, notched, behind it and lower. */
function tail(half: number, side: 1 | -1): string {
  const { top, height, fold, turn: back, drop } = RIBBON;
  const [inner, outer, notch] = [half - back, half + fold, half + fold - 20].map((x) => decimal(side * x));
  const [upper, lower] = [top + drop, top + drop + height];
  return `M${inner} ${upper}H${outer}L${notch} ${(upper + lower) / 2}L${outer} ${lower}H${inner}z`;
}

/** Where the ribbon turns back: its shade. */
function turn(half: number, side: 1 | -1): string {
  const { top, height, turn: back, drop } = RIBBON;
  const [outer, inner] = [decimal(side * half), decimal(side * (half - back))];
  return `M${outer} ${top + height}L${inner} ${top + height + drop}V${top + height}z`;
}
