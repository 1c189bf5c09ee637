import type { Dataset, Node, OpenStatement } from './dataset.ts';

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export type TextHash = (text: string) => string | Promise<string>;

/**
 * The canonical N-Quads of a dataset whose blank nodes can all be told apart by the statements they are in [RDFC-1.0 §4.4,
 * steps 1 to 4]; undefined where they cannot. Equal to what `rdf-canonize` gives.
 */
export async function canonicalQuadsOf(
  { lines, open, blanks }: Dataset,
  hash: TextHash,
): Promise<string | undefined> {
  const names = blanks === 0 ? [] : await canonicalNames(open, blanks, hash);
  if (!names) return undefined;
  const name = (node: Node) => (typeof node === 'number' ? `${names[node]}` : node);
  const named = open.map(
    ({ subject, predicate, object }) => `${name(subject)}${predicate}${name(object)} .\n`,
  );
  const all = lines.concat(named).sort();
  return all.filter((line, at) => line !== all[at - 1]).join('');
}

/** The canonical name of each blank node. */
async function canonicalNames(
  open: readonly OpenStatement[],
  blanks: number,
  hash: TextHash,
): Promise<string[] | undefined> {
  const texts = firstDegreeLines(open, blanks).map(textOfLines);
  if (texts.includes(undefined)) return undefined;
  const hashes = await Promise.all(texts.map((text = '') => hash(text)));
  const names = new Array<string>(blanks);
  const order = new Map(hashes.map((each, blank) => [each, blank]));
  if (order.size < blanks) return undefined;
  const sorted = [...order.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
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

/** What a blank node is told apart by: its statements; undefined where one of them is there twice. */
function textOfLines(lines: string[]): string | undefined {
  lines.sort();
  const isTwice = lines.some((line, at) => line === lines[at - 1] && !isOfTwo(line));
  return isTwice ? undefined : lines.join('');
}

/** Whether a line has another blank node at its other end: of such there may be several. */
const isOfTwo = (line: string) => line.startsWith('_:z') || line.endsWith(' _:z .\n');
