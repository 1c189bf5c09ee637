import { isAlias, isMap, isNode, isScalar, isSeq, type YAMLMap } from 'yaml';

/** From and to, in the YAML's text. */
export type Range = readonly [number, number];

/** What is found in a tree that a reader must know of before taking its data. */
export interface TreeFindings {
  /** How many mappings and lists stand in one another at most. */
  depth: number;
  /** The first anchor or alias, if any. */
  reference?: Range;
  /** Every key that its mapping has already. */
  readonly repeatedKeys: { readonly key: string; readonly range: Range }[];
}

/** Walks a YAML tree once. */
export function inspectTree(root: unknown): TreeFindings {
  const findings: TreeFindings = { depth: 0, repeatedKeys: [] };
  inspect(root, 0, findings);
  return findings;
}

function inspect(node: unknown, depth: number, findings: TreeFindings): void {
  if (!isNode(node)) return;
  if (isAlias(node)) findings.reference ??= rangeOf(node);
  else if (node.anchor !== undefined) findings.reference ??= [rangeOf(node)[0], rangeOf(node)[0] + 1];
  if (isSeq(node)) for (const item of node.items) inspect(item, depth + 1, findings);
  if (isMap(node)) inspectMapping(node, depth + 1, findings);
  findings.depth = Math.max(findings.depth, depth);
}

function inspectMapping(map: YAMLMap, depth: number, findings: TreeFindings): void {
  const known = new Set<unknown>();
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? key.value : '';
    if (known.has(name)) findings.repeatedKeys.push({ key: String(name), range: rangeOf(key) });
    known.add(name);
    inspect(key, depth, findings);
    inspect(value, depth, findings);
  }
}

function rangeOf(node: unknown): Range {
  const [start = 0, end = 0] = (isNode(node) && node.range) || [];
  return [start, end];
}
