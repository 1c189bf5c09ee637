import { braid, FINE, rosette } from '../../../drawing/guilloche.ts';
import { paletteOf } from '../../../drawing/palette.ts';
import { edgeOf, outlineOf } from '../../../drawing/shape.ts';
import { FIELD_INSET } from '../badge-layout.ts';
import type { BadgeStyle } from './badge-style.ts';

/** Fine braided lines on the band and a flower of lines on paper, as engraved on a banknote. */
export const guilloche: BadgeStyle = {
  emblem: 'lines',
  rim: 'none',
  paint: ({ shape, seed, color, metal, isLettered, isRanked }) => {
    const palette = paletteOf(color);
    const brass = isRanked ? metal.body : palette.brass;
    const ring = braid(outlineOf(shape, 39), 20, seed);
    const frame = outlineOf(shape, FIELD_INSET + 8).path;
    const lines = [
      `<g transform="scale(${1 / FINE})">`,
      `<path d="${ring.fine}" stroke="${palette.line}" stroke-width="${1.1 * FINE}"/>`,
      `<path d="${ring.bold}" stroke="${brass}" stroke-width="${1.6 * FINE}"/>`,
      '</g>',
    ];
    const svg = [
      `<path d="${edgeOf(shape)}" fill="${palette.field}"/>`,
      '<g fill="none" stroke-linejoin="round">',
      `<path d="${outlineOf(shape, 9).path}" stroke="${brass}" stroke-width="3"/>`,
      ...(isLettered ? [] : lines),
      '</g>',
      `<path d="${outlineOf(shape, FIELD_INSET).path}" fill="${palette.paper}" stroke="${brass}" stroke-width="4"/>`,
      `<clipPath id="frame"><path d="${frame}"/></clipPath>`,
      '<g fill="none">',
      `<g clip-path="url(#frame)"><path transform="scale(${1 / FINE})" d="${rosette(200, seed)}" `,
      `stroke="${palette.watermark}" stroke-width="${0.9 * FINE}"/></g>`,
      `<path d="${frame}" stroke="${palette.field}" stroke-width="1.2"/>`,
      '</g>',
    ].join('');
    return {
      svg,
      emblem: palette.field,
      name: palette.ink,
      rim: palette.paper,
      ribbon: [palette.paper, palette.ink],
    };
  },
};
