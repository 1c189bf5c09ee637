import type { Pixels } from './rasterise.ts';

/**
 * A picture whose colours and opacities stand so many steps apart, of 255: fewer of them take less room. What is clear
 * stays clear and what is opaque stays opaque; no value moves by more than half a step.
 */
export function coarsened({ data, ...size }: Pixels, colour: number, opacity: number): Pixels {
  const coarse = Uint8Array.from(data);
  for (let at = 0; at < data.length; at += 4) {
    const before = data[at + 3] ?? 0;
    const after = stepped(before, opacity);
    coarse[at + 3] = after;
    for (let channel = at; channel < at + 3; channel++) {
      const value = before === 0 ? 0 : ((data[channel] ?? 0) * after) / before;
      coarse[channel] = Math.min(after, stepped(value, colour));
    }
  }
  return { ...size, data: coarse };
}

/** The nearest of the steps between 0 and 255, both of which are steps. */
function stepped(value: number, step: number): number {
  const steps = Math.round(255 / step);
  return Math.round((Math.round((value * steps) / 255) * 255) / steps);
}
