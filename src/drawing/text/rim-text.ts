import { type OutlinePoint, outlineOf, type Shape } from '../shape.ts';
import { decimal } from '../svg.ts';
import { drawnText, isDrawnWhole } from './drawn-text.ts';
import type { FontStack } from './font-stack.ts';
import { setLine, type TextLine } from './line.ts';
import { EM, glyphsOfLine, type PlacedGlyph } from './outline.ts';

/** Where letters stand along a shape's band. */
export interface RimPlace {
  readonly shape: Shape;
  /** How far inside the shape's edge the middle of the letters runs. */
  readonly inset: number;
  /** Above, the letters look outwards; below, inwards. */
  readonly side: 'top' | 'bottom';
  /** The longest that the line may be, as a share of the whole way round. */
  readonly reach: number;
  readonly sizes: { readonly most: number; readonly least: number };
}

/** From the line to the top of a capital, as a share of the font size. */
const CAPITAL = 0.66;

/** Between letters, as a share of the font size; joined ones have none. */
const TRACKING = 0.09;
const JOINED = /\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Mongolian}/u;

/** So many points stand for an outline: one for every unit, about. */
const POINTS = 1800;

/**
 * Sets a text letter by letter along the band of a shape, in the middle of its upper or lower side: SVG paths in the colour of the group they
 * stand in. Undefined where the fonts lack a letter, and where the text is too long for the smallest size: a rim with
 * half a name on it is worse than a bare one.
 */
export function rimText(given: string, fonts: FontStack, place: RimPlace): string | undefined {
  if (!isDrawnWhole(given, fonts)) return undefined;
  const line = setLine(drawnText(given, fonts).text, fonts);
  const glyphs = glyphsOfLine(line);
  if (glyphs.length === 0) return undefined;
  const tracking = JOINED.test(given) ? 0 : TRACKING;
  for (let size = place.sizes.most; size >= place.sizes.least; size -= 1) {
    const drawn = setAt(size, { line, glyphs, tracking }, place);
    if (drawn) return drawn;
  }
  return undefined;
}

interface Lettering {
  readonly line: TextLine;
  readonly glyphs: readonly PlacedGlyph[];
  readonly tracking: number;
}

function setAt(
  size: number,
  { line, glyphs, tracking }: Lettering,
  { shape, inset, side, reach }: RimPlace,
): string | undefined {
  const isTop = side === 'top';
  const shift = ((isTop ? 1 : -1) * CAPITAL * size) / 2;
  const track = trackOf(outlineOf(shape, inset + shift).points(POINTS), isTop);
  const gaps = new Set(glyphs.map(({ middle }) => middle)).size - 1;
  const width = (line.width + gaps * tracking) * size;
  if (width > reach * track.length) return undefined;
  let [before, letter] = [-1, -1];
  const paths = glyphs.map(({ path, middle }) => {
    if (middle !== before) letter++;
    before = middle;
    const along = (middle / EM + letter * tracking) * size - width / 2;
    const { x, y, angle } = track.at(along);
    const data = path.translate(-middle, 0).toSVG();
    const turn = `translate(${decimal(x)} ${decimal(y)}) rotate(${decimal(angle)}) scale(${size / EM})`;
    return data === '' ? '' : `<path transform="${turn}" d="${data}"/>`;
  });
  return paths.join('');
}

/** The way along an outline, from the middle of its top to the right, or from the middle of its bottom to the right. */
function trackOf(points: readonly OutlinePoint[], isTop: boolean) {
  const step = Math.hypot(
    (points[1]?.x ?? 0) - (points[0]?.x ?? 0),
    (points[1]?.y ?? 0) - (points[0]?.y ?? 0),
  );
  const onSide = ({ y }: OutlinePoint) => (isTop ? y < 0 : y > 0);
  let middle = 0;
  for (const [index, point] of points.entries()) {
    const best = points[middle] ?? point;
    if (onSide(point) && (!onSide(best) || Math.abs(point.x) < Math.abs(best.x))) middle = index;
  }
  const at = (along: number) => {
    const steps = Math.round(along / step);
    const index = middle + (isTop ? steps : -steps);
    const { x, y, nx, ny } = points[(index + points.length) % points.length] ?? { x: 0, y: 0, nx: 0, ny: -1 };
    const [upX, upY] = isTop ? [nx, ny] : [-nx, -ny];
    return { x, y, angle: (Math.atan2(upX, -upY) * 180) / Math.PI };
  };
  return { length: step * points.length, at };
}
