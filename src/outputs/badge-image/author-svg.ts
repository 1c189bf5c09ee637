import { rasterise } from '../../drawing/rasterise.ts';
import { decimal } from '../../drawing/svg.ts';
import { type Problem, problem } from '../../errors/index.ts';
import { decodeUtf8 } from '../../lib/utf8.ts';
import type { LoadedImage } from '../../model/image.ts';
import { type Prepared, refusedImage } from './prepared.ts';
import { type CleanNode, cleanSvg } from './svg-check.ts';
import { costProblems } from './svg-cost.ts';
import { readSvg, type SvgNode } from './svg-tree.ts';

const MAX_BYTES = 1_000_000;

/** So many problems are enough to see what is wrong with a file. */
const MAX_PROBLEMS = 20;

/**
 * An author's SVG, read, checked, and written anew from what is on the lists, on a square canvas. Nothing of the
 * author's own bytes goes on, so that no viewer can see in them what our parser did not.
 */
export async function prepareSvg(image: LoadedImage, size: number): Promise<Prepared<string>> {
  const prepared = await prepare(image, size);
  return { ...prepared, problems: prepared.problems.map((each) => ({ ...each, file: image.file })) };
}

async function prepare(image: LoadedImage, size: number): Promise<Prepared<string>> {
  const bytes = image.bytes.length;
  if (bytes > MAX_BYTES) return refusedImage(problem('image/too-many-bytes', { bytes, limit: MAX_BYTES }));
  const text = decodeUtf8(image.bytes);
  if (text === undefined) return refusedImage(problem('image/svg-not-utf8', undefined));
  const { root, problems } = readSvg(text);
  if (!root || problems.length > 0) return refusedImage(...problems);
  const canvas = canvasOf(root);
  if (!canvas) {
    return refusedImage(problem('image/svg-size', undefined, { line: root.line, column: root.column }));
  }
  const clean = cleanSvg(root);
  const costs = costProblems(clean.root, Math.max(canvas.width, canvas.height));
  const found = [...clean.problems, ...(clean.problems.length > 0 ? costs.filter(isOfItself) : costs)];
  if (found.length > 0) return refusedImage(...found.slice(0, MAX_PROBLEMS));
  const svg = written(clean.root, canvas, size);
  return (await isDrawable(svg)) ? { made: svg, problems: warnings(canvas) } : refusedImage(UNDRAWABLE);
}

const UNDRAWABLE = problem('image/svg-drawing', { reason: 'something in it is malformed' });

async function isDrawable(svg: string): Promise<boolean> {
  try {
    return (await rasterise(svg, 64)).height > 0;
  } catch {
    return false;
  }
}

/** Where something was refused, what refers to it is at no fault. */
function isOfItself({ code }: Problem): boolean {
  return code !== 'image/svg-unknown-id';
}

/** The part of the plane that a drawing shows. */
type Canvas = NonNullable<ReturnType<typeof canvasOf>>;

function canvasOf({ attributes }: SvgNode) {
  const box = attributes
    .get('viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const length = (name: string) => pixelsOf(attributes.get(name) ?? '');
  const [x = 0, y = 0, width = 0, height = 0] = box ?? [0, 0, length('width'), length('height')];
  const isSensible = [width, height].every((side) => side > 0.01 && side < 1e6);
  return isSensible && [x, y].every((corner) => Math.abs(corner) < 1e6) ? { x, y, width, height } : undefined;
}

/** Units of a length, in pixels [CSS Values 4 §6.2]. */
const UNITS = new Map([
  ['', 1],
  ['px', 1],
  ['in', 96],
  ['cm', 96 / 2.54],
  ['mm', 96 / 25.4],
  ['q', 96 / 101.6],
  ['pt', 96 / 72],
  ['pc', 16],
]);

/** A length in pixels; NaN where it has none of its own, as one in percent. */
function pixelsOf(length: string): number {
  const [, number = '', unit = ''] = /^\s*\+?([\d.]+(?:e[+-]?\d+)?)([a-z]*)\s*$/i.exec(length) ?? [];
  return number === '' ? Number.NaN : Number(number) * (UNITS.get(unit.toLowerCase()) ?? Number.NaN);
}

function warnings({ width, height }: Canvas): Problem[] {
  const isSquare = Math.abs(width - height) <= 0.01 * Math.max(width, height);
  const rounded = { width: Number(decimal(width)), height: Number(decimal(height)) };
  return isSquare ? [] : [problem('image/not-square', rounded)];
}

function written(root: CleanNode, { x, y, width, height }: Canvas, size: number): string {
  const side = Math.max(width, height);
  const box = [x - (side - width) / 2, y - (side - height) / 2, side, side].map(decimal).join(' ');
  const attributes = new Map(root.attributes);
  for (const name of ['x', 'y', 'width', 'height', 'viewBox', 'preserveAspectRatio']) attributes.delete(name);
  const start = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${box}"`;
  return `${start}${attributeText({ ...root, attributes })}>${root.children.map(elementText).join('')}</svg>`;
}

function elementText(node: CleanNode): string {
  const inner = escaped(node.text) + node.children.map(elementText).join('');
  const start = `<${node.name}${attributeText(node)}`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</${node.name}>`;
}

function attributeText({ attributes, styles }: CleanNode): string {
  const own = [...attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const style = [...styles].map(([property, value]) => `${property}:${value}`).join(';');
  return own.join('') + (style === '' ? '' : ` style="${escaped(style)}"`);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
