import type { CleanNode } from './svg-check.ts';

/**
 * What it costs to draw an element over the whole of a badge, as measured, in fills of a plain shape (0.4 ms each).
 * What is smaller costs less: a weight is the most that an element can take.
 */
const WEIGHTS = {
  shape: 1,
  /** Draws nothing by itself. */
  other: 0.1,
  /** Each shape of a clip path is a picture of its own. */
  clipShape: 5,
  /** A picture of its own that is laid over the others. */
  layer: 13,
  mask: 32,
  clip: 25,
  /** A gradient or pattern in the place of a colour. */
  paint: 10,
  /** A pattern's tile as large as the badge. */
  tile: 15,
  /** For each pair of coordinates, of a line so wide that it is an area, and of any other. */
  widePair: 1.4,
  pair: 0.1,
} as const;

/** A line that is wider than this share of the drawing costs by its area. */
const WIDE = 1 / 150;

/** What an element has from those around it. */
interface Surroundings {
  /** By how much lengths have been multiplied. */
  readonly scale: number;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly inClip: boolean;
}

const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'use']);

/** What each element by itself costs, without what is inside it or referred to. `side` is the drawing's longer side. */
export function weighElements(root: CleanNode, side: number): ReadonlyMap<CleanNode, number> {
  const weights = new Map<CleanNode, number>();
  const visit = (node: CleanNode, around: Surroundings) => {
    const inside = surroundingsIn(node, around);
    weights.set(node, weightOf(node, inside, side));
    for (const child of node.children) visit(child, inside);
  };
  visit(root, { scale: 1, stroke: 'none', strokeWidth: 1, inClip: false });
  return weights;
}

function surroundingsIn(node: CleanNode, around: Surroundings): Surroundings {
  const { attributes } = node;
  const width = Number.parseFloat(attributes.get('stroke-width') ?? '');
  return {
    scale: around.scale * scaleOf(attributes.get('transform') ?? ''),
    stroke: attributes.get('stroke') ?? around.stroke,
    strokeWidth: Number.isNaN(width) ? around.strokeWidth : width,
    inClip: around.inClip || node.name === 'clipPath',
  };
}

function weightOf(node: CleanNode, around: Surroundings, side: number): number {
  const isShape = SHAPES.has(node.name);
  const shape = around.inClip ? WEIGHTS.clipShape : WEIGHTS.shape;
  const tile = node.name === 'pattern' ? WEIGHTS.tile * tileShare(node, around, side) : 0;
  return (
    (isShape ? shape : WEIGHTS.other) + effectsOf(node) + tile + pairsOf(node) * pairWeight(around, side)
  );
}

function effectsOf({ attributes, styles }: CleanNode): number {
  const refers = (name: string) => attributes.get(name)?.includes('url(') === true;
  const isLayer =
    isFaint(attributes.get('opacity')) ||
    styles.has('mix-blend-mode') ||
    styles.get('isolation') === 'isolate';
  return (
    (isLayer ? WEIGHTS.layer : 0) +
    (refers('mask') ? WEIGHTS.mask : 0) +
    (refers('clip-path') ? WEIGHTS.clip : 0) +
    (refers('fill') ? WEIGHTS.paint : 0) +
    (refers('stroke') ? WEIGHTS.paint : 0)
  );
}

function isFaint(opacity: string | undefined): boolean {
  return opacity !== undefined && !/^(1(\.0*)?|100%)$/.test(opacity);
}

/** How large a pattern's tile is drawn, in badges. */
function tileShare({ attributes }: CleanNode, { scale }: Surroundings, side: number): number {
  const length = (name: string) => Math.abs(Number.parseFloat(attributes.get(name) ?? '0')) || 0;
  const own = scale * scaleOf(attributes.get('patternTransform') ?? '');
  const isOfUser = attributes.get('patternUnits') === 'userSpaceOnUse';
  const whole = isOfUser ? side * side : 1;
  return Math.max(1, (length('width') * length('height') * own * own) / whole);
}

function pairsOf({ attributes }: CleanNode): number {
  const text = attributes.get('d') ?? attributes.get('points') ?? '';
  return (text.match(/[-+]?(\d*\.\d+|\d+\.?)(e[-+]?\d+)?/gi)?.length ?? 0) / 2;
}

function pairWeight({ stroke, strokeWidth, scale }: Surroundings, side: number): number {
  const isWide = stroke !== 'none' && strokeWidth * scale > side * WIDE;
  return isWide ? WEIGHTS.widePair : WEIGHTS.pair;
}

/** By how much a transform multiplies lengths at most. */
function scaleOf(transform: string): number {
  let scale = 1;
  for (const [, name = '', values = ''] of transform.matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const numbers = values
      .split(/[\s,]+/)
      .map(Number)
      .filter(Number.isFinite);
    if (name === 'scale') scale *= Math.max(...numbers.map(Math.abs), 0);
    if (name === 'matrix') scale *= Math.hypot(...numbers.slice(0, 4));
  }
  return scale;
}
