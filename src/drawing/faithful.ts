import type { Pixels } from './rasterise.ts';

/** How far a copy of a picture may be from it, of 255; colours are measured as they look on black. */
export interface Bounds {
  /** Of the colour of a pixel whose neighbours are all like it. */
  readonly flat: number;
  /** Of the opacity of a pixel that is neither clear nor opaque. */
  readonly opacity: number;
  /** Of all colours on the average. */
  readonly mean: number;
}

/** Whether a copy (its colours not multiplied by their opacity) keeps what is opaque, what is clear, and some bounds. */
export function isFaithful({ width, data }: Pixels, copy: Uint8Array, bounds: Bounds): boolean {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) {
    const opacity = data[at + 3] ?? 0;
    const copied = copy[at + 3] ?? 0;
    const isWhole = opacity === 0 || opacity === 255;
    if (Math.abs(opacity - copied) > (isWhole ? 0 : bounds.opacity)) return false;
    const distance = distanceAt(data, copy, at, copied / 255);
    if (distance > bounds.flat && isFlat(data, at, width * 4)) return false;
    sum += distance;
  }
  return sum <= bounds.mean * (data.length / 4);
}

function distanceAt(data: Uint8Array, copy: Uint8Array, at: number, opacity: number): number {
  let most = 0;
  for (let channel = at; channel < at + 3; channel++) {
    most = Math.max(most, Math.abs((copy[channel] ?? 0) * opacity - (data[channel] ?? 0)));
  }
  return most;
}

/** Whether a pixel and the four beside it are the same. */
function isFlat(data: Uint8Array, at: number, row: number): boolean {
  for (const other of [at - 4, at + 4, at - row, at + row]) {
    for (let channel = 0; channel < 4; channel++) {
      if (data[other + channel] !== data[at + channel]) return false;
    }
  }
  return true;
}
