import { contrast } from '../lib/contrast.ts';
import { fromHex, toHex } from '../lib/oklch.ts';

/** The colours of a set of badges, all from the issuer's one colour. */
export type Palette = ReturnType<typeof paletteOf>;

/** The colour of issuers that name none: ink blue. */
export const DEFAULT_COLOR = '#2b4162';

/** The palette of an issuer's colour. Whatever the colour, words on paper have a contrast of at least 7 to 1. */
export function paletteOf(color: string = DEFAULT_COLOR) {
  const { l, c, h } = fromHex(color);
  const chroma = Math.min(c, 0.15);
  const field = toHex({ l: Math.min(0.46, Math.max(0.3, l)), c: chroma, h });
  const paper = toHex({ l: 0.972, c: 0.012, h: 85 });
  let ink = { l: 0.28, c: Math.min(chroma, 0.07), h };
  while (contrast(toHex(ink), paper) < 7 && ink.l > 0) ink = { ...ink, l: ink.l - 0.02 };
  return {
    /** The band and the emblem: the issuer's colour, made dark enough for paper. */
    field,
    /** Words: darker than the field. */
    ink: toHex(ink),
    /** The ground of the inner field. */
    paper,
    /** Fine lines on the field. */
    line: toHex({ l: 0.81, c: Math.min(chroma, 0.05), h }),
    /** Hairlines on the field, warm like brass. */
    brass: toHex({ l: 0.82, c: 0.1, h: 85 }),
    /** Fine lines on the paper, close to its own colour. */
    watermark: toHex({ l: 0.88, c: Math.min(chroma, 0.04), h }),
    /** The ground of a card. */
    desk: toHex({ l: 0.955, c: 0.016, h: 85 }),
  };
}
