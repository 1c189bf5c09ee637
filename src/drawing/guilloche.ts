import type { PatternSeed } from './pattern-seed.ts';
import type { Outline, OutlinePoint } from './shape.ts';

/** Braided lines, as on a banknote: SVG path data in two sets, to be drawn in two colours or strengths. */
export interface Braid {
  readonly fine: string;
  readonly bold: string;
}

/**
 * Braids a ring of lines along an outline. Each line swings from side to side, a slow swing with a quicker one on top;
 * the lines of a set differ in phase only, so that together they make a net. How often they swing, how the two
 * swings mix and how the net swells comes from the seed; the swells come in multiples of the outline's
 * symmetry, so that they sit the same on every side.
 */
export function braid(outline: Outline, amplitude: number, seed: PatternSeed): Braid {
  const swells = outline.symmetry * seed.whole(1, Math.max(1, Math.floor(12 / outline.symmetry)));
  const knots = seed.whole(14, 30);
  const quick = seed.whole(2, 4);
  const counter = seed.whole(-2, 2);
  const mix = (0.9 * seed.share()) / quick;
  const depth = 0.06 + 0.14 * seed.share();
  const turn = seed.share() < 0.5 ? 0 : Math.PI;
  const lines = seed.whole(8, 12);
  const heart = 0.3 + 0.3 * seed.share();
  const points = outline.points(Math.max(knots * quick * 8, 360));
  const swell = (share: number) => 1 - depth + depth * Math.cos(2 * Math.PI * swells * share + turn);
  const net = (phase: number) => (share: number) =>
    (1 - mix) * wave(knots * share + phase) + mix * wave(quick * knots * share + counter * phase);
  const line = (reach: number, swing: (share: number) => number) =>
    closed(points, (share) => amplitude * reach * swell(share) * swing(share));
  return {
    fine: each(lines, (index) => line(1, net(index / lines))),
    bold: each(2, (index) => line(heart, (share) => wave(knots * share + index / 2))),
  };
}

/** A sine of so many turns. */
export function wave(turns: number): number {
  return Math.sin(2 * Math.PI * turns);
}

/** A flower of fine lines round (0, 0), for the ground behind an emblem. */
export function rosette(radius: number, seed: PatternSeed): string {
  const petals = seed.whole(5, 12);
  const lines = seed.whole(10, 15);
  const hollow = 0.4 + 0.3 * seed.share();
  const count = petals * 20;
  return each(lines, (index) => {
    const turn = (index / lines) * 2 * Math.PI;
    return polyline(
      Array.from({ length: count }, (_, at) => {
        const angle = (at / count) * 2 * Math.PI;
        const reach = radius * (1 - (hollow / 2) * (1 + Math.cos(petals * angle + turn)));
        return [reach * Math.cos(angle), reach * Math.sin(angle)];
      }),
    );
  });
}

/** So many pieces of path data, one after the other. */
export function each(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}

function closed(points: readonly OutlinePoint[], offset: (share: number) => number): string {
  return polyline(
    points.map(({ x, y, nx, ny }, index) => {
      const out = offset(index / points.length);
      return [x + out * nx, y + out * ny];
    }),
  );
}

/** A closed line through points, in tenths of a unit, as short as path data can be. */
function polyline(points: readonly (readonly number[])[]): string {
  const tenths = points.map(([x = 0, y = 0]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  let [px, py] = tenths[0] ?? [0, 0];
  const steps = tenths.slice(1).map(([x, y]) => {
    const step = `${signed(x - px)}${signed(y - py)}`;
    [px, py] = [x, y];
    return step;
  });
  const [x, y] = tenths[0] ?? [0, 0];
  return `M${x / 10} ${y / 10}l${steps.join('')}z`;
}

function signed(tenths: number): string {
  return tenths < 0 ? String(tenths / 10) : ` ${tenths / 10}`;
}
