import satori from 'satori';
import type { FontFile, Fonts } from '../lib/font-file.ts';
import { memoise } from '../lib/memoise.ts';
import { arabicOutliner, isArabic } from './arabic.ts';

/** A piece of text as an outline, 100 units to the em, standing on y = 0 and beginning at x = 0. */
export interface Lettered {
  /** SVG path data. */
  readonly path: string;
  /** To be added to every coordinate of the path. */
  readonly shift: readonly [number, number];
  readonly width: number;
  /** Of the highest stroke, above the line. */
  readonly ascent: number;
  /** Of the lowest stroke, below the line. */
  readonly descent: number;
  /** In which it is read; `none`: as what is beside it, as digits are. */
  readonly direction: 'ltr' | 'rtl' | 'none';
}

/** Text to outlines. Undefined: the fonts lack some of its characters, or it has nothing to draw. */
export interface Lettering {
  readonly serif: (text: string) => Promise<Lettered | undefined>;
  readonly sans: (text: string) => Promise<Lettered | undefined>;
}

/** The units of one em. */
export const EM = 100;

/** Makes the lettering of a pair of font families. Outlines are kept, so that a word is drawn once. */
export function createLettering(fonts: Fonts): Lettering {
  return { serif: letterer(fonts.serif, fonts.arabic.serif), sans: letterer(fonts.sans, fonts.arabic.sans) };
}

function letterer(files: readonly FontFile[], arabicFile: FontFile): Lettering['serif'] {
  const arabic = arabicOutliner(arabicFile, EM);
  const fonts = files.map(({ name, weight, data }) => ({
    name,
    weight,
    data: data.buffer,
    style: 'normal' as const,
  }));
  const fontFamily = fonts.map(({ name }) => `"${name}"`).join(', ');
  const baseline = memoise(() => drawn('H').then((path) => (path ? box(path).bottom : 0)));

  const outline = memoise(async (text: string) => {
    if (isArabic(text)) {
      const path = arabic(text);
      return path ? placed(path, 0, text) : undefined;
    }
    const lowest = baseline();
    const path = await drawn(text);
    return path ? placed(path, await lowest, text) : undefined;
  });
  const drawn = async (text: string) => {
    let complete = true;
    const svg = await satori(
      {
        type: 'div',
        props: {
          style: {
            display: 'flex',
            whiteSpace: 'pre',
            lineHeight: 1,
            fontFamily,
            fontSize: EM,
            fontWeight: fonts[0]?.weight,
          },
          children: text,
        },
      },
      {
        width: EM * (text.length + 1) * 2,
        height: EM * 2,
        fonts,
        loadAdditionalAsset: async () => {
          complete = false;
          return [];
        },
      },
    );
    return complete ? pathIn(svg) : undefined;
  };
  return (text) => outline(text.normalize('NFC'));
}

function pathIn(svg: string): string | undefined {
  return [...svg.matchAll(/<path [^>]*\bd="([^"]+)"/g)].map((match) => match[1]).join('') || undefined;
}

function placed(path: string, baseline: number, text: string): Lettered {
  const { left, right, top, bottom } = box(path);
  return {
    path: path.trim(),
    shift: [-left, -baseline],
    width: right - left,
    ascent: baseline - top,
    descent: bottom - baseline,
    direction: directionOf(text),
  };
}

function directionOf(text: string): Lettered['direction'] {
  if (!/\p{L}/u.test(text)) return 'none';
  return isArabic(text) ? 'rtl' : 'ltr';
}

/** The bounds of path data made of absolute M, L, Q, C and Z only, which is what satori writes. */
function box(path: string): { left: number; right: number; top: number; bottom: number } {
  const numbers = (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  return { left: min(xs), right: -min(xs.map((x) => -x)), top: min(ys), bottom: -min(ys.map((y) => -y)) };
}

function min(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}
