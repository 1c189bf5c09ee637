import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cubic, fitClosed, type Point } from '../../../src/drawing/fit-curve.ts';

/** A closed line of two waves, as dense as a guilloche's. */
function wavy(knots: number, swing: number, count: number): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    const reach = 200 + swing * Math.sin(knots * angle) + (swing / 5) * Math.sin(3 * knots * angle);
    return [reach * Math.cos(angle), reach * Math.sin(angle)];
  });
}

function pointsOn([p, q, r, s]: Cubic): Point[] {
  return Array.from({ length: 201 }, (_, index) => {
    const [share, left] = [index / 200, 1 - index / 200];
    const weights = [left ** 3, 3 * share * left ** 2, 3 * share ** 2 * left, share ** 3];
    const at = (axis: 0 | 1) =>
      [p, q, r, s].reduce((sum, each, at) => sum + (weights[at] ?? 0) * each[axis], 0);
    return [at(0), at(1)];
  });
}

function farthest(from: readonly Point[], to: readonly Point[]): number {
  const nearest = ([x, y]: Point) => Math.min(...to.map((other) => Math.hypot(other[0] - x, other[1] - y)));
  return Math.max(...from.map(nearest));
}

test.each([
  [5, 3],
  [7, 12],
  [12, 5],
  [20, 30],
])('curves of %i knots stay near their points, and there are few', (knots, swing) => {
  const points = wavy(knots, swing, knots * 60);
  const curves = fitClosed(points, 0.25);
  expect(farthest(points, curves.flatMap(pointsOn))).toBeLessThan(0.5);
  expect(curves.length).toBeLessThan(points.length / 5);
});

test('each begins where the one before ends, in the same direction, and the last ends where the first begins', () => {
  const curves = fitClosed(wavy(9, 12, 540), 0.25);
  for (const [index, [, , second, to]] of curves.entries()) {
    const [from, first] = curves[(index + 1) % curves.length] ?? [];
    if (!from || !first) throw new Error('There is no next one.');
    expect(from).toEqual(to);
    const [before, after] = [
      Math.atan2(to[1] - second[1], to[0] - second[0]),
      Math.atan2(first[1] - from[1], first[0] - from[0]),
    ];
    expect(Math.cos(before - after)).toBeGreaterThan(0.999);
  }
});

test('points without any order are joined all the same', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true })),
        { minLength: 1, maxLength: 40 },
      ),
      (points) => {
        const curves = fitClosed(points, 0.01);
        expect(curves[0]?.[0]).toEqual(points[0]);
        expect(curves.at(-1)?.[3]).toEqual(points[0]);
        expect(curves.flat(2).every(Number.isFinite)).toBe(true);
      },
    ),
  );
});
