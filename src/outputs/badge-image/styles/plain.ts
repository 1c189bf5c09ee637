import { brandPaletteOf } from '../../../drawing/brand-palette.ts';
import { edgeOf, outlineOf } from '../../../drawing/shape.ts';
import { FIELD_INSET } from '../badge-layout.ts';
import type { BadgeStyle } from './badge-style.ts';

/** One band in the brand's colour round a plain field. */
export const plain: BadgeStyle = {
  emblem: 'solid',
  rim: 'issuer',
  paint: ({ shape, color, accent, isRanked, metal }) => {
    const { field, onField, paper, ink, words, band } = brandPaletteOf(color, accent);
    const svg = [
      `<path d="${edgeOf(shape)}" fill="${field}"/>`,
      `<path d="${outlineOf(shape, FIELD_INSET - 4).path}" fill="${isRanked ? metal.body : band}"/>`,
      `<path d="${outlineOf(shape, FIELD_INSET + 3).path}" fill="${paper}"/>`,
    ].join('');
    return { svg, emblem: ink, name: words, rim: onField, ribbon: [words, paper] };
  },
};
