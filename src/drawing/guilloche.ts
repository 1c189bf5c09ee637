import { type Cubic, fitClosed, type Point } from './fit-curve.ts';
import type { PatternSeed } from './pattern-seed.ts';
import type { Outline, OutlinePoint } from './shape.ts';

/** So many units of path data are one of the drawing: whole numbers are short. */
export const FINE = 5;

/** Braided lines, as on a banknote: SVG path data in two sets, to be drawn in two colours or strengths. */
export interface Braid {
  readonly fine: string;
  readonly bold: string;
}

/**
 * Braids a ring of lines along an outline. Each line swings from side to side, a slow swing with a quicker one on top;
 * the lines of a set differ in phase only, so that together they make a net. How often they swing, how the two
 * swings mix and how the net swells comes from the seed; the swells come in multiples of the outline's
 * symmetry, so that they sit the same on every side. The path data is FINE times as large as the outline.
 */
export function braid(outline: Outline, amplitude: number, seed: PatternSeed): Braid {
  const swells = outline.symmetry * seed.whole(1, Math.max(1, Math.floor(12 / outline.symmetry)));
  const knots = seed.whole(14, 30);
  const quick = seed.whole(2, 4);
  const counter = seed.whole(-2, 2);
  const mix = (0.9 * seed.share()) / quick;
  const depth = 0.06 + 0.14 * seed.share();
  const turn = seed.share() < 0.5 ? 0 : Math.PI;
  const lines = seed.whole(7, 9);
  const heart = 0.3 + 0.3 * seed.share();
  const points = outline.points(knots * quick * 12);
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

/** A flower of fine lines round (0, 0), for the ground behind an emblem: path data FINE times as large as it. */
export function rosette(radius: number, seed: PatternSeed): string {
  const { line, turns } = flower(radius, seed);
  return turns.map((angle) => pathOf(turned(line, angle))).join('');
}

/** The same as one line, in path data, and how often and how far (in degrees) it is turned about (0, 0). */
export function rosetteLine(radius: number, seed: PatternSeed) {
  const { line, turns } = flower(radius, seed);
  return { line: pathOf(line), turns: turns.map((angle) => (angle * 180) / Math.PI) };
}

function flower(radius: number, seed: PatternSeed) {
  const petals = seed.whole(5, 12);
  const lines = seed.whole(8, 11);
  const hollow = 0.4 + 0.3 * seed.share();
  const count = petals * 48;
  const points = Array.from({ length: count }, (_, at): Point => {
    const angle = (at / count) * 2 * Math.PI;
    const reach = radius * (1 - (hollow / 2) * (1 + Math.cos(petals * angle)));
    return [reach * Math.cos(angle), reach * Math.sin(angle)];
  });
  const turns = Array.from({ length: lines }, (_, index) => ((-index / lines) * 2 * Math.PI) / petals);
  return { line: fitClosed(points, TOLERANCE), turns };
}

function turned(line: readonly Cubic[], angle: number): Cubic[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turn = ([x, y]: Point): Point => [x * cos - y * sin, x * sin + y * cos];
  return line.map(([from, first, second, to]) => [turn(from), turn(first), turn(second), turn(to)]);
}

/** So many pieces of path data, one after the other. */
export function each(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}

function closed(points: readonly OutlinePoint[], offset: (share: number) => number): string {
  const line = points.map(({ x, y, nx, ny }, index): Point => {
    const out = offset(index / points.length);
    return [x + out * nx, y + out * ny];
  });
  return pathOf(fitClosed(line, TOLERANCE));
}

/** How far a drawn line may be from the true one: what nobody sees at the size that badges are drawn at. */
const TOLERANCE = 0.25;

/** A closed line as path data, as short as that can be. */
function pathOf(fitted: readonly Cubic[]): string {
  let pen = fine(fitted[0]?.[0] ?? [0, 0]);
  const steps = fitted.map(([, ...rest]: Cubic) => {
    const ends = rest.map(fine);
    const numbers = ends.map(([x, y]) => signed(x - pen[0]) + signed(y - pen[1]));
    pen = ends[2] ?? pen;
    return numbers.join('');
  });
  const [x, y] = fine(fitted[0]?.[0] ?? [0, 0]);
  return `M${x}${signed(y)}c${steps.join('').trimStart()}z`;
}

function fine([x, y]: Point): Point {
  return [Math.round(x * FINE), Math.round(y * FINE)];
}

function signed(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}
