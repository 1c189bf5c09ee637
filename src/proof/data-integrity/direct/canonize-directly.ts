import { hash } from 'node:crypto';
import { canonize as canonizeDataset } from 'rdf-canonize';
import { type Canonizer, canonize } from '../canonize.ts';
import type { Dataset, Node } from './dataset.ts';
import { quadsDirectly } from './quads-directly.ts';

/**
 * Canonizes a document without the JSON-LD processor where it is plain enough, and with `canonize` where it is not: equal
 * to that for every document, a stranger's too. For Node, which hashes without waiting; for browsers see `engine.ts`.
 */
export const canonizeDirectly: Canonizer = async (document) =>
  (await quadsInNode(document)) ?? canonize(document);

/** A document's canonical N-Quads without the JSON-LD processor; undefined where they are not to be had so. */
export function quadsInNode(document: object): Promise<string | undefined> {
  return quadsDirectly(document, (text) => hash('sha256', text, 'hex'), byLibrary);
}

/** Reading N-Quads takes the library a time that grows with the square of their number. */
const isSmall = ({ lines, open }: Dataset) => lines.length + open.length <= 500;

function byLibrary(dataset: Dataset): Promise<string> | undefined {
  if (!isSmall(dataset)) return undefined;
  const name = (node: Node) => (typeof node === 'number' ? `_:b${node}` : node);
  const further = dataset.open.map(
    ({ subject, predicate, object }) => `${name(subject)}${predicate}${name(object)} .\n`,
  );
  return canonizeDataset([...dataset.lines, ...further].join(''), {
    algorithm: 'RDFC-1.0',
    inputFormat: 'application/n-quads',
    format: 'application/n-quads',
  });
}
