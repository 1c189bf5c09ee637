import { type BrandPalette, brandPaletteOf } from '../../../drawing/brand-palette.ts';
import type { PatternSeed } from '../../../drawing/pattern-seed.ts';
import { edgeOf, outlineOf, type Shape } from '../../../drawing/shape.ts';
import { decimal } from '../../../drawing/svg.ts';
import { FIELD_INSET } from '../badge-layout.ts';
import type { BadgeStyle } from './badge-style.ts';

/** Solid fields in the brand's own colours between lines of metal, and the emblem reversed out of them. */
export const enamel: BadgeStyle = {
  emblem: 'solid',
  rim: 'issuer',
  paint: ({ shape, seed, color, accent, metal, isLettered }) => {
    const palette = brandPaletteOf(color, accent);
    const svg = [
      `<path d="${edgeOf(shape)}" fill="${metal.body}" stroke="${metal.dark}" stroke-width="3"/>`,
      filled(shape, 7, metal.light),
      filled(shape, 10, metal.body),
      filled(shape, 15, metal.dark),
      filled(shape, 17, palette.band),
      isLettered ? '' : beads(shape, palette),
      filled(shape, FIELD_INSET - 6, metal.dark),
      filled(shape, FIELD_INSET - 4, metal.body),
      filled(shape, FIELD_INSET + 3, palette.field),
      `<clipPath id="frame"><path d="${outlineOf(shape, FIELD_INSET + 3).path}"/></clipPath>`,
      `<g clip-path="url(#frame)" fill="${palette.tone}">${division(seed)}</g>`,
      `<path d="${outlineOf(shape, FIELD_INSET + 12).path}" fill="none" stroke="${metal.body}" stroke-width="2"/>`,
    ].join('');
    return {
      svg,
      emblem: palette.onField,
      name: palette.onField,
      rim: palette.onBand,
      ribbon: [palette.paper, palette.words],
    };
  },
};

function filled(shape: Shape, inset: number, color: string): string {
  return `<path d="${outlineOf(shape, inset).path}" fill="${color}"/>`;
}

/** Beads along a band without letters. */
function beads(shape: Shape, { onBand }: BrandPalette): string {
  const points = outlineOf(shape, 39).points(48);
  const dots = points.map(({ x, y }, index) => {
    const [radius, side] = index % 2 === 0 ? [5, 10] : [3, 6];
    return `M${decimal(x - radius)} ${decimal(y)}a${radius} ${radius} 0 1 1 ${side} 0a${radius} ${radius} 0 1 1 -${side} 0z`;
  });
  return `<path d="${dots.join('')}" fill="${onBand}"/>`;
}

/** How a field is divided, as in heraldry, in two tones so close that words stand on both. */
const DIVISIONS: readonly ((seed: PatternSeed) => string)[] = [
  (seed) => rays(seed.whole(8, 14)),
  () => '<path d="M0-300H300V300H0z"/>',
  () => '<path d="M-300-300H300L-300 300z"/>',
  (seed) => stripes(seed.whole(3, 5)),
  () => '<path d="M-300 300V40L0-90L300 40V300z"/>',
  (seed) => waves(seed.whole(3, 6)),
  () => '<path d="M-300-300L0 0L-300 300zM300-300L0 0L300 300z"/>',
];

function division(seed: PatternSeed): string {
  const draw = DIVISIONS[seed.whole(0, DIVISIONS.length - 1)];
  return draw?.(seed) ?? '';
}

function rays(count: number): string {
  const corner = (index: number) => {
    const angle = ((index - 0.5) * Math.PI) / count - Math.PI / 2;
    return `${decimal(320 * Math.cos(angle))} ${decimal(320 * Math.sin(angle))}`;
  };
  const wedges = Array.from({ length: count }, (_, at) => `M0 0L${corner(2 * at)}L${corner(2 * at + 1)}z`);
  return `<path d="${wedges.join('')}"/>`;
}

function stripes(count: number): string {
  const width = 460 / (2 * count + 1);
  const bars = Array.from({ length: count }, (_, at) => {
    const left = decimal(-230 + (2 * at + 1) * width);
    return `M${left}-300h${decimal(width)}v600h-${decimal(width)}z`;
  });
  return `<path d="${bars.join('')}"/>`;
}

/** The sea in base. */
function waves(count: number): string {
  const rows = Array.from({ length: 3 }, (_, row) => {
    const length = 480 / count;
    const crests = Array.from(
      { length: count + 1 },
      () => `q${decimal(length / 4)}-22 ${decimal(length / 2)} 0t${decimal(length / 2)} 0`,
    );
    const y = 70 + row * 62;
    return `M-300 ${y}${crests.join('')}V${y + 30}H-300z`;
  });
  return `<path d="${rows.join('')}"/>`;
}
