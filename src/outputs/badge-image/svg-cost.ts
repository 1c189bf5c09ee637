import { type Problem, problem } from '../../errors/index.ts';
import type { CleanNode } from './svg-check.ts';
import { weighElements } from './svg-weight.ts';

/** How much may be drawn, in fills of a plain shape over the whole badge, every use counted: some eight seconds' work. */
const MAX_COST = 20_000;

/** How many references may follow one from another. */
const MAX_CHAIN = 400;

/** How many elements may have dashes: each costs as much as thousands of others. */
const MAX_DASHED = 200;

/**
 * Finds what would take for ever to draw: references that lead back to themselves, uses of uses of uses,
 * dashes too short to see, numbers out of all proportion. `side` is the drawing's longer side.
 */
export function costProblems(root: CleanNode, side: number): Problem[] {
  const nodes = [...descendants(root)];
  const problems = nodes.flatMap((node) => [...numberProblems(node), ...dashProblems(node, side)]);
  return [...problems, ...referenceProblems(root, nodes, weighElements(root, side))];
}

function* descendants(node: CleanNode): Generator<CleanNode> {
  yield node;
  for (const child of node.children) yield* descendants(child);
}

function numberProblems(node: CleanNode): Problem[] {
  const isHuge = (value: string) => /\d{8}|\de\+?\d*[1-9]\d|\de\+?[6-9]/i.test(value.replace(/\.\d+/g, ''));
  const huge = [...node.attributes].some(
    ([name, value]) => name !== 'id' && name !== 'href' && !isColor(value) && isHuge(value),
  );
  return huge ? [problem('image/svg-drawing', { reason: 'a number in it is far too large' }, at(node))] : [];
}

function isColor(value: string): boolean {
  return /^(#[0-9a-f]{3,8}|url\(.*)$/i.test(value);
}

function dashProblems(node: CleanNode, side: number): Problem[] {
  const dashes = node.attributes.get('stroke-dasharray');
  if (dashes === undefined || !/[1-9]/.test(dashes)) return [];
  const lengths = dashes.split(/[\s,]+/).map((length) => Number.parseFloat(length));
  const period = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  if (lengths.every((length) => length >= 0) && period >= side / 1000) return [];
  return [problem('image/svg-dashes', { found: dashes.slice(0, 60) }, at(node))];
}

function referenceProblems(
  root: CleanNode,
  nodes: readonly CleanNode[],
  weights: ReadonlyMap<CleanNode, number>,
): Problem[] {
  const byId = new Map(nodes.toReversed().map((node) => [node.attributes.get('id') ?? '', node] as const));
  const unknown = nodes.flatMap((node) =>
    referencesOf(node)
      .filter((id) => !byId.has(id))
      .map((id) => problem('image/svg-unknown-id', { id }, at(node))),
  );
  if (unknown.length > 0) return unknown;
  const counted = count(root, byId, weights);
  if ('loop' in counted)
    return [problem('image/svg-loop', { id: counted.loop }, at(byId.get(counted.loop) ?? root))];
  if (counted.cost > MAX_COST)
    return [problem('image/svg-too-complex', { what: 'elements', limit: MAX_COST })];
  if (counted.dashed <= MAX_DASHED) return [];
  return [problem('image/svg-too-complex', { what: 'dashed lines', limit: MAX_DASHED })];
}

/** The ids that an element itself refers to, by `href` or by `url(#…)`. */
function referencesOf(node: CleanNode): string[] {
  const byHref = node.attributes.get('href')?.slice(1);
  const byUrl = [...node.attributes].flatMap(([, value]) =>
    [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/g)].map((match) => match[1] ?? ''),
  );
  return byHref === undefined ? byUrl : [byHref, ...byUrl];
}

type Counted =
  | { readonly cost: number; readonly drawn: number; readonly dashed: number }
  | { readonly loop: string };

/**
 * Counts elements with everything they refer to, each node once, the totals multiplied by how often it is used. What
 * fills a group is painted anew for each of its elements.
 */
function count(
  root: CleanNode,
  byId: ReadonlyMap<string, CleanNode>,
  weights: ReadonlyMap<CleanNode, number>,
): Counted {
  const known = new Map<CleanNode, Counted>();
  const visit = (node: CleanNode, chain: number): Counted => {
    const before = known.get(node);
    if (before) return before;
    if (chain > MAX_CHAIN) return { cost: Number.POSITIVE_INFINITY, drawn: 1, dashed: 0 };
    known.set(node, { loop: node.attributes.get('id') ?? node.name });
    const own = weights.get(node) ?? 1;
    let [cost, drawn] = [own, 1];
    let dashed = node.attributes.has('stroke-dasharray') ? 1 : 0;
    for (const part of node.children) {
      const inner = visit(part, chain + 1);
      if ('loop' in inner) return inner;
      cost += inner.cost;
      drawn += inner.drawn;
      dashed += inner.dashed;
    }
    const isInherited = (node.children.length > 0 || node.name === 'use') && isPaintedByReference(node);
    for (const part of referencesOf(node).flatMap((id) => byId.get(id) ?? [])) {
      const inner = visit(part, chain + 1);
      if ('loop' in inner) return inner;
      cost += isInherited ? (inner.cost + own) * drawn : inner.cost;
      drawn += inner.drawn;
      dashed += inner.dashed;
    }
    const counted = { cost, drawn, dashed };
    known.set(node, counted);
    return counted;
  };
  return visit(root, 0);
}

function isPaintedByReference({ attributes }: CleanNode): boolean {
  return ['fill', 'stroke'].some((name) => attributes.get(name)?.includes('url(') === true);
}

function at({ line, column }: CleanNode): { line: number; column: number } {
  return { line, column };
}
