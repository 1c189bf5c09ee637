import { expect, test } from 'vitest';
import { edgeOf, MAX_INSET, outlineOf, SHAPES } from '../../../src/drawing/shape.ts';

test.each(SHAPES)('the outlines of a %s are closed, smooth, parallel and inside the picture', (shape) => {
  const outer = outlineOf(shape, 0).points(2_000);
  const inner = outlineOf(shape, 40).points(2_000);
  expect([outer.length, inner.length]).toEqual([2_000, 2_000]);
  for (const [index, point] of outer.entries()) {
    const next = outer[(index + 1) % outer.length] ?? point;
    expect(Math.hypot(next.x - point.x, next.y - point.y)).toBeLessThan(2);
    expect(next.nx * point.nx + next.ny * point.ny).toBeGreaterThan(0.99);
    expect(Math.max(Math.abs(point.x), Math.abs(point.y))).toBeLessThan(298);
  }
  for (const { x, y, nx, ny } of inner) {
    const distances = outer.map((point) => Math.hypot(point.x - x - 40 * nx, point.y - y - 40 * ny));
    expect(Math.min(...distances)).toBeLessThan(1);
  }
});

test.each(SHAPES)('the edge of a %s stays inside the picture', (shape) => {
  const numbers =
    edgeOf(shape)
      .match(/-?[\d.]+(?= -?[\d.]+[ALZ])|-?[\d.]+(?=[ALZ])/g)
      ?.map(Number) ?? [];
  expect(numbers.length).toBeGreaterThan(8);
  expect(Math.max(...numbers.map(Math.abs))).toBeLessThan(300);
});

test('at the greatest inset a shape is its core', () => {
  expect(outlineOf('hexagon', MAX_INSET).path).toMatchSnapshot();
});
