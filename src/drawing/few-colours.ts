import { type ColourCount, countColours } from './counted-colours.ts';
import type { Pixels } from './rasterise.ts';

/** A picture whose pixels point to colours in a list. */
export interface IndexedPixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, not multiplied by the opacity, and the opacity. */
  readonly colours: readonly (readonly [number, number, number, number])[];
  readonly indices: Uint8Array;
}

/** The most colours that a palette has [PNG §11.2.2]. */
const MAX_COLOURS = 256;

/** Few colours make steps of a gradient: a picture with more of it than this share is no flat drawing. */
const MAX_SOFT = 0.03;

/** Nor is one with a smaller share of flat areas: it is grainy, as photographs are. */
const MIN_FLAT = 0.3;

/** Flat areas keep their colour, but for what nobody can see. */
const FLAT = 3;

/** How far a colour may be from that of the list, as a share of how different its neighbours are: fine lines hide it. */
const HIDDEN = { share: 1, least: 2, most: 64 };

/** Twice that, at most, is an opacity off; what is opaque or clear stays so. */
const OPACITY = 2;

/**
 * A drawing in few colours: what is flat as it was; what lies between, at edges and on fine lines, the more roughly the
 * more its neighbours differ. Nothing is scattered: an edge stays as smooth as it was drawn. Undefined for pictures that
 * need more colours than a palette has, as photographs and soft gradients do. The same pixels always give the same.
 */
export function inFewColours(pixels: Pixels): IndexedPixels | undefined {
  const counted = countColours(pixels);
  if (!counted || counted.soft > MAX_SOFT || counted.flat < MIN_FLAT) return undefined;
  const leaders = leadersOf(counted.counts);
  if (!leaders) return undefined;
  const groups = counted.counts.map((each) => nearestOf(each, leaders).index);
  const { width, height } = pixels;
  const indices = new Uint8Array(width * height);
  for (let at = 0; at < indices.length; at++) indices[at] = groups[counted.pixels[at] ?? 0] ?? 0;
  return { width, height, colours: coloursOf(counted.counts, groups, leaders), indices };
}

/** Colours that all others are near enough to, the flat ones first, each kind from the most frequent on. */
function leadersOf(counts: readonly ColourCount[]): ColourCount[] | undefined {
  const leaders: ColourCount[] = [];
  const ordered = counts.toSorted((one, other) => other.count - one.count || one.key - other.key);
  for (const isFlat of [true, false]) {
    for (const each of ordered) {
      if (each.isFlat === isFlat && nearestOf(each, leaders).distance > reachOf(each)) leaders.push(each);
      if (leaders.length > MAX_COLOURS) return undefined;
    }
  }
  return leaders;
}

function reachOf({ isFlat, contrast, count }: ColourCount): number {
  if (isFlat) return FLAT;
  return Math.min(HIDDEN.most, Math.max(HIDDEN.least, (HIDDEN.share * contrast) / count));
}

/** Which of the leaders is nearest to a colour, among those of about its opacity. */
function nearestOf({ colour }: ColourCount, leaders: readonly ColourCount[]) {
  let [index, distance] = [0, Number.POSITIVE_INFINITY];
  for (let at = 0; at < leaders.length && distance > 0; at++) {
    const away = distanceBetween(colour, leaders[at]?.colour ?? colour);
    if (away < distance) [index, distance] = [at, away];
  }
  return { index, distance };
}

type Colour = ColourCount['colour'];

/** How far colours are from one another, of 255; infinitely where one may not stand for the other. */
function distanceBetween(one: Colour, other: Colour): number {
  const apart = Math.abs(one[3] - other[3]);
  if (apart > OPACITY || (apart > 0 && (isWhole(one[3]) || isWhole(other[3]))))
    return Number.POSITIVE_INFINITY;
  const away = [
    Math.abs(one[0] - other[0]),
    Math.abs(one[1] - other[1]),
    Math.abs(one[2] - other[2]),
  ] as const;
  return Math.max(away[0], away[1], away[2]);
}

function isWhole(opacity: number): boolean {
  return opacity === 0 || opacity === 255;
}

/** The colour of each group: that of its flat leader, else the average of all that are in it. */
function coloursOf(
  counts: readonly ColourCount[],
  groups: readonly number[],
  leaders: readonly ColourCount[],
): IndexedPixels['colours'] {
  const sums = leaders.map(() => new Float64Array(5));
  for (const [index, { colour, count }] of counts.entries()) {
    const sum = sums[groups[index] ?? 0];
    if (sum)
      for (const [part, value] of [...colour, 1].entries()) sum[part] = (sum[part] ?? 0) + value * count;
  }
  return leaders.map(({ isFlat, colour }, index) => {
    const [red = 0, green = 0, blue = 0, opacity = 0, count = 1] = isFlat
      ? [...colour, 1]
      : (sums[index] ?? []);
    const straight = (value: number) =>
      Math.min(255, Math.round(opacity === 0 ? 0 : (value / opacity) * 255));
    return [straight(red), straight(green), straight(blue), Math.round(opacity / count)] as const;
  });
}
