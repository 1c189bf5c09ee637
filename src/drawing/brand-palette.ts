import { contrast } from '../lib/contrast.ts';
import { fromHex, type Oklch, toHex } from '../lib/oklch.ts';
import { DEFAULT_COLOR } from './palette.ts';

/** What letters and emblems are drawn in, on whatever the brand's colours are. */
const PAPER = toHex({ l: 0.985, c: 0.006, h: 85 });
const MIN_CONTRAST = 4.5;

/** Yellow turns into olive, and pink into plum, when it is made darker than by this. */
const MOST_DARKENED = 0.13;

/** The colours of a badge in its brand's own colours, as they are given. */
export type BrandPalette = ReturnType<typeof brandPaletteOf>;

/**
 * The palette of one or two brand colours. The field is the first as it is given; the band is the second, or else a shade
 * of the first. What is drawn on either has a contrast of at least 4.5 to 1, tones of the field among its grounds.
 */
export function brandPaletteOf(color: string = DEFAULT_COLOR, accent?: string) {
  const brand = fromHex(color);
  const field = toHex(brand);
  const band = accent ?? toHex(shade(brand));
  const onField = readableOn(field, brand.h);
  const tone = toneOf(brand, onField);
  const words = inkOf({ ...brand, l: Math.min(brand.l, 0.3), c: Math.min(brand.c, 0.07) }, 7);
  const ink = inkOf(brand, MIN_CONTRAST);
  const isLight = brand.l - fromHex(ink).l > MOST_DARKENED;
  return {
    field,
    /** Close to the field, and further from what is drawn on it: for figures behind words. */
    tone,
    onField,
    band,
    onBand: readableOn(band, fromHex(band).h),
    paper: PAPER,
    /** Whether the brand's colour is so light that on paper it would turn into another one. */
    isLight,
    /** The brand's colour, dark enough for paper; that of words, where it would not be known again. */
    ink: isLight ? words : ink,
    /** Words on paper, and on a light brand's colour. */
    words,
  };
}

/** A darker shade of a light or middling colour, a lighter one of a dark colour. */
function shade(brand: Oklch): Oklch {
  return brand.l > 0.36 ? { ...brand, l: brand.l - 0.15 } : { ...brand, l: brand.l + 0.24 };
}

/** Paper, where it is told apart, else a dark ink of the same hue; else white or black: one of them always is. */
function readableOn(ground: string, hue: number): string {
  if (contrast(PAPER, ground) >= MIN_CONTRAST) return PAPER;
  const ink = toHex({ l: 0.22, c: 0.05, h: hue });
  if (contrast(ink, ground) >= MIN_CONTRAST) return ink;
  return contrast('#ffffff', ground) >= MIN_CONTRAST ? '#ffffff' : '#000000';
}

function toneOf(brand: Oklch, onField: string): string {
  const away = fromHex(onField).l > brand.l ? -0.055 : 0.055;
  return toHex({ ...brand, l: Math.min(1, Math.max(0, brand.l + away)) });
}

function inkOf(color: Oklch, least: number): string {
  let ink = color;
  while (contrast(toHex(ink), PAPER) < least && ink.l > 0) ink = { ...ink, l: ink.l - 0.02 };
  return toHex(ink);
}

/** What a rim is made of: its metal, a lighter edge of it and a darker one. */
export interface Metal {
  readonly body: string;
  readonly light: string;
  readonly dark: string;
}

const metal = (l: number, c: number, h: number): Metal => ({
  body: toHex({ l, c, h }),
  light: toHex({ l: Math.min(0.97, l + 0.13), c: c * 0.7, h }),
  dark: toHex({ l: l - 0.2, c: c * 0.9, h }),
});

const BRASS = metal(0.8, 0.1, 85);
const METALS = [metal(0.62, 0.095, 55), metal(0.82, 0.012, 250), metal(0.82, 0.13, 88)] as const;

/** The metal of a level: bronze, silver, and gold from the third on; brass where there are no levels. */
export function metalOf(level: number | undefined): Metal {
  return level === undefined ? BRASS : (METALS[Math.min(level, METALS.length) - 1] ?? BRASS);
}
