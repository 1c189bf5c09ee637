import { brandPaletteOf } from '../../../drawing/brand-palette.ts';
import { wave } from '../../../drawing/guilloche.ts';
import type { PatternSeed } from '../../../drawing/pattern-seed.ts';
import { edgeOf, outlineOf, type Shape } from '../../../drawing/shape.ts';
import { decimal } from '../../../drawing/svg.ts';
import { FIELD_INSET } from '../badge-layout.ts';
import type { BadgeStyle } from './badge-style.ts';

/** Ink on paper, as printed from a block: bold lines, and shade made of strokes that taper. */
export const woodcut: BadgeStyle = {
  emblem: 'solid',
  rim: 'issuer',
  paint: ({ shape, seed, color, isLettered }) => {
    const { field, isLight, ink, words, ...palette } = brandPaletteOf(color);
    // A light colour is the paper, not the ink.
    const paper = isLight ? field : palette.paper;
    const svg = [
      `<path d="${edgeOf(shape)}" fill="${ink}"/>`,
      line(shape, 9, 3, paper),
      isLettered ? '' : `<path d="${strokes(shape, 20, 26, seed)}" fill="${paper}"/>`,
      `<path d="${outlineOf(shape, FIELD_INSET - 4).path}" fill="${paper}"/>`,
      line(shape, FIELD_INSET + 3, 4, ink),
      `<path d="${strokes(shape, FIELD_INSET + 4, 30, seed)}" fill="${ink}"/>`,
    ].join('');
    return { svg, emblem: ink, name: words, rim: paper, ribbon: [paper, words] };
  },
};

function line(shape: Shape, inset: number, width: number, color: string): string {
  return `<path d="${outlineOf(shape, inset).path}" fill="none" stroke="${color}" stroke-width="${width}"/>`;
}

/** Strokes that begin at an outline and taper inwards, now longer, now shorter. */
function strokes(shape: Shape, inset: number, length: number, seed: PatternSeed): string {
  const points = outlineOf(shape, inset).points(168);
  const swells = seed.whole(3, 7);
  const ripples = seed.whole(11, 17);
  return points
    .map(({ x, y, nx, ny }, index) => {
      const share = index / points.length;
      const reach = length * (1 + 0.45 * wave(swells * share) + 0.25 * wave(ripples * share));
      const [tx, ty] = [-ny * 2.4, nx * 2.4];
      const corners = [
        [x + tx, y + ty],
        [x - nx * reach, y - ny * reach],
        [x - tx, y - ty],
      ];
      return `M${corners.map((corner) => corner.map(decimal).join(' ')).join('L')}z`;
    })
    .join('');
}
