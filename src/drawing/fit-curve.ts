export type Point = readonly [x: number, y: number];

/** A cubic Bézier curve: where it begins, what steers it, where it ends. */
export type Cubic = readonly [from: Point, first: Point, second: Point, to: Point];

/**
 * A closed smooth line as few cubic curves, each within `tolerance` of the points it stands for; the points are close
 * to one another and in their order. Curves meet in points of the line, without a corner.
 */
export function fitClosed(points: readonly Point[], tolerance: number): Cubic[] {
  const fitter = new Fitter(points, tolerance);
  const curves: Cubic[] = [];
  let reach = FIRST_REACH;
  for (let at = 0; at < points.length; at += reach) {
    const found = fitter.furthest(at, Math.min(reach, points.length - at), points.length - at);
    curves.push(found.curve);
    reach = found.reach;
  }
  return curves;
}

/** The points that a first curve is tried for; the next ones are tried for as many as the one before took. */
const FIRST_REACH = 12;

const LONGER = 1.15;

/** Turns of fitting: where on the curve each point is nearest is found again after each. */
const TURNS = 3;

/** What a handle may measure, as a share of the distance it steers over. */
const HANDLE = { least: 0.02, most: 2 };

/** What looks for curves along a closed line. Its inner loops are the dearest of a drawn badge: they make no objects. */
class Fitter {
  /** The points, and the first ones once more behind them. */
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  /** The direction in each. */
  readonly #points: readonly Point[];
  readonly #limit: number;
  /** Where on the curve each point of a span is, from 0 to 1. */
  readonly #shares: Float64Array;

  constructor(points: readonly Point[], tolerance: number) {
    const count = points.length + 1;
    this.#points = points;
    this.#limit = tolerance * tolerance;
    this.#x = new Float64Array(count);
    this.#y = new Float64Array(count);
    this.#shares = new Float64Array(count);
    for (let index = 0; index < count; index++) [this.#x[index], this.#y[index]] = this.#point(index);
  }

  /** The curve from a point that reaches furthest, near enough; to the next point there always is one. */
  furthest(at: number, begin: number, left: number) {
    let reach = begin;
    let curve = this.#along(at, reach);
    while (!curve && reach > 1) {
      reach = Math.floor(reach / LONGER);
      curve = this.#along(at, reach);
    }
    for (let longer = reach; curve && longer < left; ) {
      longer = Math.min(left, Math.ceil(longer * LONGER));
      const further = this.#along(at, longer);
      if (!further) break;
      [curve, reach] = [further, longer];
    }
    return { curve: curve ?? straight(this.#point(at), this.#point(at + 1)), reach };
  }

  /** A curve along so many points; undefined where it would leave them by more than the tolerance. */
  #along(at: number, reach: number): Cubic | undefined {
    this.#share(at, reach);
    const [start, end] = [this.#wayAt(at), this.#wayAt(at + reach)];
    for (let turn = 0; turn < TURNS; turn++) {
      const curve = this.#nearest(at, reach, start, end);
      if (!curve) return undefined;
      if (this.#drawNearer(curve, at, reach) <= this.#limit) return curve;
    }
    return undefined;
  }

  #point(index: number): Point {
    return this.#points[(index + this.#points.length) % this.#points.length] ?? [0, 0];
  }

  /** The direction in a point, from the two on either side of it. */
  #wayAt(at: number): Point {
    const [back, before] = [this.#point(at - 2), this.#point(at - 1)];
    const [after, ahead] = [this.#point(at + 1), this.#point(at + 2)];
    const x = 8 * (after[0] - before[0]) - (ahead[0] - back[0]);
    const y = 8 * (after[1] - before[1]) - (ahead[1] - back[1]);
    const length = Math.sqrt(x * x + y * y) || 1;
    return [x / length, y / length];
  }

  /** Gives each point the share of the way along the line that it is at. */
  #share(at: number, reach: number): void {
    const [xs, ys, shares] = [this.#x, this.#y, this.#shares];
    let walked = 0;
    shares[0] = 0;
    for (let index = 1; index <= reach; index++) {
      const dx = (xs[at + index] ?? 0) - (xs[at + index - 1] ?? 0);
      const dy = (ys[at + index] ?? 0) - (ys[at + index - 1] ?? 0);
      walked += Math.sqrt(dx * dx + dy * dy);
      shares[index] = walked;
    }
    for (let index = 1; index <= reach; index++) shares[index] = (shares[index] ?? 0) / (walked || 1);
  }

  /** The curve with these directions at its ends that is nearest to the points, by least squares. */
  #nearest(at: number, reach: number, start: Point, end: Point): Cubic | undefined {
    const [xs, ys, shares] = [this.#x, this.#y, this.#shares];
    const [from, to] = [this.#point(at), this.#point(at + reach)];
    const [fromX, fromY, toX, toY] = [from[0], from[1], to[0], to[1]];
    const [startX, startY, endX, endY] = [start[0], start[1], end[0], end[1]];
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    for (let index = 1; index < reach; index++) {
      const share = shares[index] ?? 0;
      const left = 1 - share;
      const near = 3 * share * left * left;
      const far = 3 * share * share * left;
      const before = left * left * left + near;
      const behind = far + share * share * share;
      const dx = (xs[at + index] ?? 0) - fromX * before - toX * behind;
      const dy = (ys[at + index] ?? 0) - fromY * before - toY * behind;
      a += near * near;
      b += near * far;
      c += far * far;
      d += near * (startX * dx + startY * dy);
      e -= far * (endX * dx + endY * dy);
    }
    b *= -(startX * endX + startY * endY);
    const determinant = a * c - b * b;
    return withHandles([from, start, to, end], (d * c - e * b) / determinant, (a * e - b * d) / determinant);
  }

  /** Moves the shares of the inner points to where the curve is nearer to them; gives the square of the largest distance. */
  #drawNearer([p, q, r, s]: Cubic, at: number, reach: number): number {
    const [xs, ys, shares] = [this.#x, this.#y, this.#shares];
    const [px, py, qx, qy, rx, ry, sx, sy] = [p[0], p[1], q[0], q[1], r[0], r[1], s[0], s[1]];
    let most = 0;
    for (let index = 1; index < reach; index++) {
      const share = shares[index] ?? 0;
      const left = 1 - share;
      const w0 = left * left * left;
      const w1 = 3 * share * left * left;
      const w2 = 3 * share * share * left;
      const w3 = share * share * share;
      const dx = w0 * px + w1 * qx + w2 * rx + w3 * sx - (xs[at + index] ?? 0);
      const dy = w0 * py + w1 * qy + w2 * ry + w3 * sy - (ys[at + index] ?? 0);
      const v0 = 3 * left * left;
      const v1 = 6 * share * left;
      const v2 = 3 * share * share;
      const vx = v0 * (qx - px) + v1 * (rx - qx) + v2 * (sx - rx);
      const vy = v0 * (qy - py) + v1 * (ry - qy) + v2 * (sy - ry);
      const away = dx * dx + dy * dy;
      if (away > most) most = away;
      const step = share - (dx * vx + dy * vy) / (vx * vx + vy * vy || 1);
      shares[index] = step < 0 ? 0 : step > 1 ? 1 : step;
    }
    return most;
  }
}

function straight(from: Point, to: Point): Cubic {
  return [from, from, to, to];
}

/** A curve between two points, each with its direction; undefined where a handle is out of measure. */
function withHandles(
  [from, start, to, end]: readonly [Point, Point, Point, Point],
  first: number,
  second: number,
): Cubic | undefined {
  const chord = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const isSound = (handle: number) => handle > HANDLE.least * chord && handle < HANDLE.most * chord;
  if (!(isSound(first) && isSound(second))) return undefined;
  return [
    from,
    [from[0] + start[0] * first, from[1] + start[1] * first],
    [to[0] - end[0] * second, to[1] - end[1] * second],
    to,
  ];
}
