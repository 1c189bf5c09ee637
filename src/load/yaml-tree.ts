import { type Document, isAlias, isCollection, isNode, isScalar, visit } from 'yaml';

/** From and to, in the YAML's text. */
export type Range = readonly [number, number];

/** How many mappings and lists stand in one another at most. */
export function depthOf(tree: Document.Parsed): number {
  let most = 0;
  visit(tree, {
    Collection(_key, _node, ancestors) {
      most = Math.max(most, ancestors.filter(isCollection).length + 1);
    },
  });
  return most;
}

/** The first anchor or alias, if any. */
export function findReference(tree: Document.Parsed): Range | undefined {
  let found: Range | undefined;
  visit(tree, {
    Node(_key, node) {
      if (!isAlias(node) && node.anchor === undefined) return undefined;
      const [start = 0, end = 0] = node.range ?? [];
      found = isAlias(node) ? [start, end] : [start, start + 1];
      return visit.BREAK;
    },
  });
  return found;
}

/** Every key that its mapping has already. */
export function findRepeatedKeys(tree: Document.Parsed): { readonly key: string; readonly range: Range }[] {
  const found: { key: string; range: Range }[] = [];
  visit(tree, {
    Map(_key, map) {
      const known = new Set<string>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : '';
        const [start = 0, end = 0] = (isNode(key) && key.range) || [];
        if (known.has(name)) found.push({ key: name, range: [start, end] });
        known.add(name);
      }
    },
  });
  return found;
}
