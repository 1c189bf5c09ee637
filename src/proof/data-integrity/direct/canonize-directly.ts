import { canonize as canonizeDataset } from 'rdf-canonize';
import { loadContext } from '../../../contexts/document-loader.ts';
import {
  CREDENTIALS_V2,
  OPEN_BADGES,
  OPEN_BADGES_3_0_2,
  OPEN_BADGES_EXTENSIONS,
} from '../../../contexts/urls.ts';
import { memoise } from '../../../lib/memoise.ts';
import { type Canonizer, canonize } from '../canonize.ts';
import { canonicalQuadsOf } from './canonical-quads.ts';
import type { Dataset, Node } from './dataset.ts';
import { mapDocument } from './map-document.ts';
import { type BaseContext, baseContext } from './node-context.ts';
import { type LocalContext, type Terms, withContext } from './term-definitions.ts';

/**
 * Canonizes a document without the JSON-LD processor where it is plain enough, and with `canonize` where it is not: equal
 * to that for every document, a stranger's too. For Node; browsers have `canonize`.
 */
export const canonizeDirectly: Canonizer = async (document) =>
  (await quadsDirectly(document)) ?? canonize(document);

/** A document's canonical N-Quads without the JSON-LD processor; undefined where they are not to be had so. */
export async function quadsDirectly(document: object): Promise<string | undefined> {
  const base = await baseOf((document as Record<string, unknown>)['@context']);
  const dataset = base && mapDocument(document, base);
  const quads = dataset && canonicalQuadsOf(dataset);
  return quads ?? (dataset && isSmall(dataset) ? canonicalQuadsByLibrary(dataset) : undefined);
}

/** Reading N-Quads takes the library a time that grows with the square of their number. */
const isSmall = ({ lines, open }: Dataset) => lines.length + open.length <= 500;

/** For datasets with blank nodes that only their neighbours tell apart. */
function canonicalQuadsByLibrary({ lines, open }: Dataset): Promise<string> {
  const name = (node: Node) => (typeof node === 'number' ? `_:b${node}` : node);
  const further = open.map(
    ({ subject, predicate, object }) => `${name(subject)}${predicate}${name(object)} .\n`,
  );
  return canonizeDataset([...lines, ...further].join(''), {
    algorithm: 'RDFC-1.0',
    inputFormat: 'application/n-quads',
    format: 'application/n-quads',
  });
}

/** What a document's contexts say, where they are those of Open Badges credentials in their order. */
function baseOf(contexts: unknown): Promise<BaseContext | undefined> | undefined {
  return isKnown(contexts) ? compileOnce(contexts) : undefined;
}

function isKnown(contexts: unknown): contexts is readonly string[] {
  if (!Array.isArray(contexts) || contexts.length > FOLLOWING.length) return false;
  return contexts.length > 0 && contexts.every((url, at) => FOLLOWING[at]?.includes(url));
}

/** What may stand in each place of `@context`. */
const FOLLOWING: readonly (readonly string[])[] = [
  [CREDENTIALS_V2],
  [OPEN_BADGES, OPEN_BADGES_3_0_2],
  [OPEN_BADGES_EXTENSIONS],
];

const compileOnce = memoise(compile, { keyOf: (urls) => urls.join(' ') });

async function compile(urls: readonly string[]): Promise<BaseContext | undefined> {
  let terms: Terms | undefined = new Map();
  for (const url of urls) {
    const { document } = await loadContext(url);
    terms &&= withContext(terms, (document as { '@context': LocalContext })['@context'], false);
  }
  return terms && baseContext(terms);
}
