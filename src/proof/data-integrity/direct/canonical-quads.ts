import { hash } from 'node:crypto';
import type { Dataset, Node, OpenStatement } from './dataset.ts';

/**
 * The canonical N-Quads of a dataset whose blank nodes can all be told apart by the statements they are in [RDFC-1.0 §4.4,
 * steps 1 to 4]; undefined where they cannot. Equal to what `rdf-canonize` gives.
 */
export function canonicalQuadsOf({ lines, open, blanks }: Dataset): string | undefined {
  const names = blanks === 0 ? [] : canonicalNames(open, blanks);
  if (!names) return undefined;
  const name = (node: Node) => (typeof node === 'number' ? `${names[node]}` : node);
  const named = open.map(
    ({ subject, predicate, object }) => `${name(subject)}${predicate}${name(object)} .\n`,
  );
  const all = lines.concat(named).sort();
  return all.filter((line, at) => line !== all[at - 1]).join('');
}

/** The canonical name of each blank node. */
function canonicalNames(open: readonly OpenStatement[], blanks: number): string[] | undefined {
  const hashes = firstDegreeLines(open, blanks).map(hashOfLines);
  const names = new Array<string>(blanks);
  const order = new Map(hashes.map((each, blank) => [each, blank]));
  if (order.size < blanks || order.has(undefined)) return undefined;
  const sorted = [...order.entries()].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  sorted.forEach(([, blank], index) => {
    names[blank] = `_:c14n${index}`;
  });
  return names;
}

/** The statements of each blank node, in which it is `a` and every other one `z` [RDFC-1.0 §4.6]. */
function firstDegreeLines(open: readonly OpenStatement[], blanks: number): string[][] {
  const lines = Array.from({ length: blanks }, (): string[] => []);
  for (const { subject, predicate, object } of open) {
    if (typeof subject === 'number') {
      const other = typeof object !== 'number' ? object : object === subject ? '_:a' : '_:z';
      lines[subject]?.push(`_:a${predicate}${other} .\n`);
    }
    if (typeof object === 'number' && object !== subject) {
      const other = typeof subject === 'number' ? '_:z' : subject;
      lines[object]?.push(`${other}${predicate}_:a .\n`);
    }
  }
  return lines;
}

/** The hash of a blank node's statements; undefined where one of them is there twice. */
function hashOfLines(lines: string[]): string | undefined {
  lines.sort();
  const isTwice = lines.some((line, at) => line === lines[at - 1] && !isOfTwo(line));
  return isTwice ? undefined : hash('sha256', lines.join(''), 'hex');
}

/** Whether a line has another blank node at its other end: of such there may be several. */
const isOfTwo = (line: string) => line.startsWith('_:z') || line.endsWith(' _:z .\n');
