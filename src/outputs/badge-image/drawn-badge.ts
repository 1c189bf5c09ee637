import { braid, FINE, rosette } from '../../drawing/guilloche.ts';
import { type Palette, paletteOf } from '../../drawing/palette.ts';
import { patternSeed } from '../../drawing/pattern-seed.ts';
import { edgeOf, outlineOf } from '../../drawing/shape.ts';
import { linePaths } from '../../drawing/svg.ts';
import { type FittedText, fitText } from '../../drawing/text/fit-text.ts';
import type { FontStacks } from '../../drawing/text/font-stack.ts';
import { drawEmblem } from './badge-emblem.ts';
import { emblemPlace, FIELD_INSET, nameFrame } from './badge-layout.ts';
import type { BadgeSubject } from './badge-subject.ts';

/** Draws a badge as a square SVG, text as outlines. The same subject always gives the same bytes. */
export function drawBadge(subject: BadgeSubject, fonts: FontStacks, size: number): string {
  const palette = paletteOf(subject.color);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="-300 -300 600 600">`,
    drawGround(subject, palette),
    drawFace(subject, fonts, palette),
    '</svg>',
  ].join('');
}

/** A badge's name as it is drawn; undefined where the fonts lack a letter. */
export function setName({ name, shape }: BadgeSubject, fonts: FontStacks): FittedText | undefined {
  const sizes = name.split(/\s/).some((word) => word.length >= LONG_WORD) ? [...SIZES, TIGHT] : SIZES;
  return fitText(
    name,
    fonts.display,
    sizes.map((range) => nameFrame(shape, range)),
  );
}

/** Font sizes, the first that fits. */
const SIZES = [
  { most: 104, least: 38 },
  { most: 36, least: 30 },
];

/** For the sake of words that cannot be broken. */
const TIGHT = { most: 28, least: 24 };
const LONG_WORD = 16;

function drawGround({ id, shape }: BadgeSubject, palette: Palette): string {
  const seed = patternSeed(id);
  const ring = braid(outlineOf(shape, 39), 20, seed);
  const frame = outlineOf(shape, FIELD_INSET + 8).path;
  return [
    `<path d="${edgeOf(shape)}" fill="${palette.field}"/>`,
    '<g fill="none" stroke-linejoin="round">',
    `<path d="${outlineOf(shape, 9).path}" stroke="${palette.brass}" stroke-width="3"/>`,
    `<g transform="scale(${1 / FINE})">`,
    `<path d="${ring.fine}" stroke="${palette.line}" stroke-width="${1.1 * FINE}"/>`,
    `<path d="${ring.bold}" stroke="${palette.brass}" stroke-width="${1.6 * FINE}"/>`,
    '</g></g>',
    `<path d="${outlineOf(shape, FIELD_INSET).path}" fill="${palette.paper}" stroke="${palette.brass}" stroke-width="4"/>`,
    `<clipPath id="frame"><path d="${frame}"/></clipPath>`,
    '<g fill="none">',
    `<g clip-path="url(#frame)"><path transform="scale(${1 / FINE})" d="${rosette(200, seed)}" `,
    `stroke="${palette.watermark}" stroke-width="${0.9 * FINE}"/></g>`,
    `<path d="${frame}" stroke="${palette.field}" stroke-width="1.2"/>`,
    '</g>',
  ].join('');
}

function drawFace(subject: BadgeSubject, fonts: FontStacks, palette: Palette): string {
  const { lines, size } = setName(subject, fonts) ?? { lines: [], size: 0 };
  const place = emblemPlace(subject.shape, lines.length, size);
  const emblem = drawEmblem(subject, fonts, palette.field, place);
  return `${emblem}<g fill="${palette.ink}">${linePaths(lines)}</g>`;
}
