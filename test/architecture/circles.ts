import { importsOf, type SourceFile, targetOf } from './source-files.ts';

/** Groups of files that import each other, be it only types: each with its files in order. */
export function circlesOf(files: readonly SourceFile[]): string[][] {
  const imports = new Map(files.map(({ path, text }) => [path, targets(path, text)]));
  return components(imports).filter((each) => each.length > 1);
}

function targets(path: string, text: string): string[] {
  return importsOf(text).flatMap(({ from }) => targetOf(path, from) ?? []);
}

/** The strongly connected components of a graph, by Tarjan's algorithm. */
function components(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): number => {
    const index = order.size;
    order.set(node, index);
    lowest.set(node, index);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue;
      const reached = order.has(next) ? (stack.includes(next) ? order.get(next) : undefined) : visit(next);
      lowest.set(node, Math.min(lowest.get(node) ?? index, reached ?? index));
    }
    if (lowest.get(node) === index) found.push(stack.splice(stack.indexOf(node)).sort());
    return lowest.get(node) ?? index;
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return found;
}
