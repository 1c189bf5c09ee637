import { decimal } from './svg.ts';

/** A point of an outline and the direction that leads out of the shape there. */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly nx: number;
  readonly ny: number;
}

/** A smooth closed line round (0, 0), clockwise on the screen. */
export interface Outline {
  /** SVG path data. */
  readonly path: string;
  /** Points at equal distances along the line. */
  readonly points: (count: number) => OutlinePoint[];
  /** Into how many equal parts it falls; a circle, into any number. */
  readonly symmetry: number;
}

export const SHAPES = ['disc', 'hexagon', 'shield', 'rosette'] as const;
export type Shape = (typeof SHAPES)[number];

/** How far inside its outer edge a shape's outlines can go. */
export const MAX_INSET = 96;

/** The outer edge lies within 296 of the centre. */
const EDGE = 296;

type Segment =
  | {
      readonly kind: 'line';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
    }
  | {
      readonly kind: 'arc';
      readonly center: readonly [number, number];
      readonly radius: number;
      readonly from: number;
      readonly to: number;
    };

/**
 * The outline of a shape at a distance inside its outer edge, 0 to MAX_INSET. Every shape is a convex core
 * blown up: lines move out, arcs grow, and corners turn into arcs, so that all its outlines are parallel.
 */
export function outlineOf(shape: Shape, inset: number): Outline {
  const segments = blownUp(CORES[shape], MAX_INSET - inset);
  return { path: pathOf(segments), points: (count) => pointsOf(segments, count), symmetry: SYMMETRY[shape] };
}

/** The outer edge: that of a rosette is scalloped, those of the others are their outline. */
export function edgeOf(shape: Shape): string {
  return shape === 'rosette' ? scallops(44, EDGE - 6) : outlineOf(shape, 0).path;
}

const SYMMETRY: Record<Shape, number> = { disc: 1, hexagon: 6, shield: 1, rosette: 1 };

const CORES: Record<Shape, readonly Segment[]> = {
  disc: circle(EDGE - MAX_INSET),
  hexagon: hexagon(EDGE - MAX_INSET),
  shield: shield({ halfWidth: 172, top: -188, shoulder: -52, tip: 196 }),
  rosette: circle(EDGE - 12 - MAX_INSET),
};

function circle(radius: number): Segment[] {
  return [0, 1, 2, 3].map((quarter) => ({
    kind: 'arc',
    center: [0, 0],
    radius,
    from: (quarter * Math.PI) / 2,
    to: ((quarter + 1) * Math.PI) / 2,
  }));
}

/** A corner at the top, so that the sides are upright and words have room between them. */
function hexagon(radius: number): Segment[] {
  const corners = Array.from({ length: 6 }, (_, index) => {
    const angle = (index * Math.PI) / 3 - Math.PI / 2;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
  return corners.map((from, index) => ({ kind: 'line', from, to: corners[(index + 1) % 6] ?? from }));
}

type ShieldMeasures = Readonly<Record<'halfWidth' | 'top' | 'shoulder' | 'tip', number>>;

function shield({ halfWidth, top, shoulder, tip }: ShieldMeasures): Segment[] {
  const depth = tip - shoulder;
  const radius = (halfWidth ** 2 + depth ** 2) / (2 * halfWidth);
  const sweep = Math.acos((radius - halfWidth) / radius);
  const offset = radius - halfWidth;
  return [
    { kind: 'line', from: [0, top], to: [halfWidth, top] },
    { kind: 'line', from: [halfWidth, top], to: [halfWidth, shoulder] },
    { kind: 'arc', center: [-offset, shoulder], radius, from: 0, to: sweep },
    { kind: 'arc', center: [offset, shoulder], radius, from: Math.PI - sweep, to: Math.PI },
    { kind: 'line', from: [-halfWidth, shoulder], to: [-halfWidth, top] },
    { kind: 'line', from: [-halfWidth, top], to: [0, top] },
  ];
}

function blownUp(core: readonly Segment[], distance: number): Segment[] {
  return core.flatMap((segment, index) => {
    const next = core[(index + 1) % core.length] ?? segment;
    const from = directionAt(segment, 1);
    let to = directionAt(next, 0);
    while (to < from - 1e-9) to += 2 * Math.PI;
    const moved = move(segment, distance);
    if (to - from < 1e-6) return [moved];
    const corner: Segment = { kind: 'arc', center: pointAt(segment, 1), radius: distance, from, to };
    return [moved, corner];
  });
}

function move(segment: Segment, distance: number): Segment {
  if (segment.kind === 'arc') return { ...segment, radius: segment.radius + distance };
  const angle = directionAt(segment, 0);
  const shift = ([x, y]: readonly [number, number]) =>
    [x + distance * Math.cos(angle), y + distance * Math.sin(angle)] as const;
  return { ...segment, from: shift(segment.from), to: shift(segment.to) };
}

/** The angle that leads out of the shape at a share of a segment. */
function directionAt(segment: Segment, share: number): number {
  if (segment.kind === 'arc') return segment.from + share * (segment.to - segment.from);
  const [dx, dy] = [segment.to[0] - segment.from[0], segment.to[1] - segment.from[1]];
  return Math.atan2(-dx, dy);
}

function pointAt(segment: Segment, share: number): [number, number] {
  if (segment.kind === 'line') {
    const mix = (axis: 0 | 1) => segment.from[axis] + share * (segment.to[axis] - segment.from[axis]);
    return [mix(0), mix(1)];
  }
  const angle = directionAt(segment, share);
  return [
    segment.center[0] + segment.radius * Math.cos(angle),
    segment.center[1] + segment.radius * Math.sin(angle),
  ];
}

function lengthOf(segment: Segment): number {
  if (segment.kind === 'arc') return segment.radius * (segment.to - segment.from);
  return Math.hypot(segment.to[0] - segment.from[0], segment.to[1] - segment.from[1]);
}

function pointsOf(segments: readonly Segment[], count: number): OutlinePoint[] {
  const step = segments.reduce((sum, segment) => sum + lengthOf(segment), 0) / count;
  const points: OutlinePoint[] = [];
  let walked = 0;
  for (const segment of segments) {
    const length = lengthOf(segment);
    for (let at = points.length * step - walked; at < length && points.length < count; at += step) {
      const [x, y] = pointAt(segment, at / length);
      const angle = directionAt(segment, at / length);
      points.push({ x, y, nx: Math.cos(angle), ny: Math.sin(angle) });
    }
    walked += length;
  }
  return points;
}

function pathOf(segments: readonly Segment[]): string {
  const start = pointAt(segments[0] as Segment, 0);
  const drawn = segments.map((segment) => {
    const end = pointAt(segment, 1).map(decimal).join(' ');
    return segment.kind === 'line'
      ? `L${end}`
      : `A${decimal(segment.radius)} ${decimal(segment.radius)} 0 0 1 ${end}`;
  });
  return `M${start.map(decimal).join(' ')}${drawn.join('')}Z`;
}

function scallops(count: number, radius: number): string {
  const corner = (index: number) => {
    const angle = (index / count) * 2 * Math.PI;
    return `${decimal(radius * Math.cos(angle))} ${decimal(radius * Math.sin(angle))}`;
  };
  const reach = decimal((1.15 * Math.PI * radius) / count);
  const lobes = Array.from({ length: count }, (_, index) => `A${reach} ${reach} 0 0 1 ${corner(index + 1)}`);
  return `M${corner(0)}${lobes.join('')}Z`;
}
