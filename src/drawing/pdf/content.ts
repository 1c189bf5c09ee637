import type { Box } from '../certificate/sheet.ts';

/** A number in a content stream, to a hundredth of a point. */
export function coordinate(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Coordinates side by side. */
export function coordinates(...values: readonly number[]): string {
  return values.map(coordinate).join(' ');
}

/** Fills with a colour from here on [ISO 32000-1 §8.6.8]. */
export function fillColor(color: string): string {
  return `${channelsOf(color)} rg`;
}

/** Strokes with a colour from here on. */
export function strokeColor(color: string): string {
  return `${channelsOf(color)} RG`;
}

/** The parts of `#rrggbb`, each between 0 and 1. */
function channelsOf(color: string): string {
  const bytes = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return bytes.map((byte) => String(Math.round((byte / 255) * 1e4) / 1e4)).join(' ');
}

/** A turn by degrees (clockwise, y growing downwards) about a point, for what follows [§8.3.4]. */
export function turnAbout(degrees: number, [x, y]: readonly [number, number]): string {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turn = [cos, sin, -sin, cos].map((value) => String(Math.round(value * 1e6) / 1e6));
  return `${turn.join(' ')} ${coordinates(x - x * cos + y * sin, y - x * sin - y * cos)} cm`;
}

/** Draws something (a form, a picture) that lies on a unit square with y growing upwards into a rectangle. */
export function drawOn(name: string, { left, top, width, height }: Box): string {
  return `q ${coordinates(width, 0, 0, -height, left, top + height)} cm /${name} Do Q`;
}
