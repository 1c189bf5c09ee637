import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import { type Problem, problem } from '../errors/index.ts';
import { byCodePoint } from '../lib/code-point-order.ts';
import { positionOf, sourceText } from './code-frame.ts';
import { parseYamlTree, type YamlSource } from './parse-yaml.ts';
import type { Range } from './yaml-tree.ts';

/** How many mistakes of one file are told; who made more knows by then. */
const MAX_PER_FILE = 100;

/** Content files whose text is at hand. */
interface Placed {
  readonly file: string;
  readonly source?: YamlSource | undefined;
}

/**
 * Problems with line, column and code frame, in order of file, line and column. They are found from the path of the
 * value; a problem that has its line already keeps it, one about the file as such has none.
 */
export function placeProblems(problems: readonly Problem[], files: readonly Placed[]): Problem[] {
  if (problems.length === 0) return [];
  const sources = new Map(files.map(({ file, source }) => [file, source]));
  const byFile = Map.groupBy(problems, ({ file }) => file ?? '');
  return [...byFile.keys()].sort(byCodePoint).flatMap((file) => {
    const source = sources.get(file);
    const found = byFile.get(file) ?? [];
    const told = found.slice(0, MAX_PER_FILE);
    const placed = (source ? locate(told, source) : told).sort(byPosition);
    const more = found.length - told.length;
    return more > 0 ? [...placed, problem('content/more-mistakes', { more }, { file })] : placed;
  });
}

function byPosition(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function locate(problems: readonly Problem[], source: YamlSource): Problem[] {
  const tree = parseYamlTree(source.yaml);
  const file = sourceText(source.text);
  return problems.map((each) => {
    if (each.line !== undefined || each.path === undefined) return each;
    const [start, end] = rangeOf(tree.contents, each.path, each.atKey ?? false);
    return { ...each, ...positionOf(file, source.offset + start, source.offset + end) };
  });
}

/** The range of the value (or the key) that a path leads to; where it leads nowhere, of the last key on the way. */
function rangeOf(root: Node | null, path: readonly (string | number)[], atKey: boolean): Range {
  let node: unknown = root;
  let nearest: Range = [0, 0];
  for (const [index, step] of path.entries()) {
    const next = stepInto(node, step);
    if (next === undefined) return nearest;
    const [key, value] = [nodeRange(next.key), nodeRange(next.value)];
    const wantsValue = index === path.length - 1 && !atKey;
    nearest = (wantsValue ? (value ?? key) : (key ?? value)) ?? nearest;
    node = next.value;
  }
  return path.length === 0 ? (nodeRange(root) ?? nearest) : nearest;
}

function stepInto(node: unknown, step: string | number): { key?: unknown; value: unknown } | undefined {
  if (isMap(node))
    return node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
  const value = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
  return value === undefined ? undefined : { value };
}

/** A collection is marked at its beginning only; a value that is not there (`name:`) not at all. */
function nodeRange(node: unknown): Range | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  if (start === end) return undefined;
  return isScalar(node) ? [start, end] : [start, start + 1];
}
