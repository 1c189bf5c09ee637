import type { Pixels } from './rasterise.ts';

/** Pixels of one colour, or of some that are as good as one. */
export interface ColourCount {
  /** Red, green, blue, multiplied by the opacity, and the opacity. */
  readonly colour: readonly [number, number, number, number];
  /** Whether there are pixels of it among their own: then all of them are of this very colour. */
  readonly isFlat: boolean;
  /** Telling it from all others. */
  readonly key: number;
  count: number;
  /** By how much, in the sum of all, the most different of its neighbours differs from a pixel. */
  contrast: number;
}

/** More colours than that no drawing has. */
const MAX_COLOURS = 20_000;

/** Of pixels that are not flat, red, green and blue are told apart in steps of four. */
const ROUGH = 0x00_fc_fc_fc;

const OPACITY = 0xff_00_00_00;

/** A place for each colour is found from this many of its bits; there are three places to every colour at least. */
const PLACES = 1 << 16;

/** Where neighbours differ by no more, of 255, nobody sees an edge. */
const SOFT = 6;

/**
 * The colours of a picture, which of them each pixel has (by its place in the list), and what shares of the pixels lie in
 * flat areas and in soft changes of colour. Undefined for a picture of too many colours. The same pixels always give the same list.
 */
export function countColours({ width, height, data }: Pixels) {
  const words = wordsOf(data);
  const { counts, indexOf } = createColourList();
  const pixels = new Uint16Array(width * height);
  let [soft, flat] = [0, 0];
  let [before, index] = [-1, -1];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0;
    const contrast = contrastAt(words, at, width);
    const isFlat = contrast === 0;
    if (isFlat) flat++;
    else if (contrast <= SOFT) soft++;
    if (!isFlat || word !== before) index = indexOf(word, isFlat);
    before = isFlat ? word : -1;
    const counted = counts[index];
    if (!counted) return undefined;
    counted.count++;
    if (!isFlat) counted.contrast += contrast;
    pixels[at] = index;
  }
  return { counts, pixels, soft: soft / pixels.length, flat: flat / pixels.length };
}

/** Colours in the order in which they are first asked for; one after too many has no place among them. */
function createColourList() {
  const counts: ColourCount[] = [];
  const places = new Int32Array(PLACES).fill(-1);
  const indexOf = (word: number, isFlat: boolean): number => {
    const key = isFlat ? word : ((word & ROUGH) | (word & OPACITY)) >>> 0;
    let place = hashOf(key, isFlat);
    let index = places[place] ?? -1;
    while (index >= 0 && (counts[index]?.key !== key || counts[index]?.isFlat !== isFlat)) {
      place = (place + 1) % PLACES;
      index = places[place] ?? -1;
    }
    if (index >= 0 || counts.length === MAX_COLOURS) return index;
    places[place] = counts.push(beginning(word, key, isFlat)) - 1;
    return counts.length - 1;
  };
  return { counts, indexOf };
}

function beginning(word: number, key: number, isFlat: boolean): ColourCount {
  const colour = [word & 255, (word >>> 8) & 255, (word >>> 16) & 255, word >>> 24] as const;
  return { colour, key, isFlat, count: 0, contrast: 0 };
}

/** Pixels as numbers: red in the lowest byte, opacity in the highest. */
function wordsOf(data: Uint8Array): Uint32Array {
  const words = new Uint32Array(data.length / 4);
  for (let at = 0; at < words.length; at++) {
    const byte = 4 * at;
    const colour = (data[byte] ?? 0) | ((data[byte + 1] ?? 0) << 8) | ((data[byte + 2] ?? 0) << 16);
    words[at] = (colour | ((data[byte + 3] ?? 0) << 24)) >>> 0;
  }
  return words;
}

function hashOf(key: number, isFlat: boolean): number {
  return (Math.imul(key ^ (isFlat ? 0x9e37_79b9 : 0), 0x85eb_ca6b) >>> 16) % PLACES;
}

/** By how much the most different of the four beside a pixel differs from it. */
function contrastAt(words: Uint32Array, at: number, width: number): number {
  const word = words[at] ?? 0;
  const left = at > 0 ? words[at - 1] : word;
  const right = at + 1 < words.length ? words[at + 1] : word;
  const above = at >= width ? words[at - width] : word;
  const below = at + width < words.length ? words[at + width] : word;
  if (word === left && word === right && word === above && word === below) return 0;
  const beside = Math.max(difference(word, left), difference(word, right));
  return Math.max(beside, difference(word, above), difference(word, below));
}

function difference(one: number, other = one): number {
  if (one === other) return 0;
  let most = 0;
  for (let shift = 0; shift < 32; shift += 8) {
    const away = Math.abs(((one >>> shift) & 255) - ((other >>> shift) & 255));
    if (away > most) most = away;
  }
  return most;
}
