import { type Braid, each, wave } from '../guilloche.ts';
import type { PatternSeed } from '../pattern-seed.ts';
import { decimal } from '../svg.ts';

/** The length of one repeat, in points. */
export const REPEAT = 26;

/** Repeats to a corner. Whole, so that every line meets itself. */
const CORNER_REPEATS = 2;

/** The radius of the middle of the band in a corner. */
export const CORNER_RADIUS = (CORNER_REPEATS * REPEAT * 2) / Math.PI;

/** Steps of a line to one repeat. */
const STEPS = 24;

/**
 * Braids a band that reaches so far to either side, for a border that is put together of the same two pieces again and
 * again: one repeat along the x axis, from x = 0 to x = REPEAT, swinging about y = 0; and a quarter of a turn about
 * (0, 0), from the top to the right, at CORNER_RADIUS. Its pattern comes from the seed.
 */
export function braidBand(amplitude: number, seed: PatternSeed) {
  const quick = seed.whole(2, 3);
  const counter = seed.whole(0, 1) * 2 - 1;
  const mix = (0.35 + 0.5 * seed.share()) / quick;
  const lines = seed.whole(5, 7);
  const net = (phase: number) => (turn: number) =>
    amplitude * ((1 - mix) * wave(turn + phase) + mix * wave(quick * turn + counter * phase));
  const heart = (phase: number) => (turn: number) => 0.42 * amplitude * wave(turn + phase);
  const braided = (draw: (swing: Swing) => string): Braid => ({
    fine: each(lines, (index) => draw(net(index / lines))),
    bold: each(2, (index) => draw(heart(index / 2))),
  });
  return { straight: braided(straight), corner: braided(corner) };
}

/** How far a line lies outside the middle of the band after so many repeats. */
type Swing = (turn: number) => number;

function straight(swing: Swing): string {
  return polyline(STEPS, (share) => [share * REPEAT, -swing(share)]);
}

function corner(swing: Swing): string {
  return polyline(STEPS * CORNER_REPEATS, (share) => {
    const angle = ((share - 1) * Math.PI) / 2;
    const reach = CORNER_RADIUS + swing(share * CORNER_REPEATS);
    return [reach * Math.cos(angle), reach * Math.sin(angle)];
  });
}

function polyline(steps: number, pointAt: (share: number) => readonly [number, number]): string {
  const points = Array.from({ length: steps + 1 }, (_, index) => pointAt(index / steps));
  return `M${points.map(([x, y]) => `${decimal(x)} ${decimal(y)}`).join('L')}`;
}
