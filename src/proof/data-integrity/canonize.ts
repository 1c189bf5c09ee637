import jsonld, { type JsonLdOptions } from 'jsonld';
import { canonize as canonizeDataset } from 'rdf-canonize';
import { loadContext } from '../../contexts/document-loader.ts';
import { sha256Hex } from '../../lib/sha256.ts';

/** Turns a JSON-LD document into canonical N-Quads [RDFC-1.0]. Throws where the document is not safe JSON-LD. */
export type Canonizer = (document: object) => Promise<string>;

/** Safe mode, closed contexts, no base: whatever JSON-LD would drop or guess is an error [EDDSA §3.2.3]. */
export const JSON_LD_OPTIONS: JsonLdOptions = {
  documentLoader: loadContext,
  base: null,
  safe: true,
  rdfDirection: 'i18n-datatype',
  produceGeneralizedRdf: false,
};

/** Canonizes any document, the plain way. */
export const canonize: Canonizer = async (document) =>
  canonicalQuads(await datasetOf(await jsonld.expand(document, JSON_LD_OPTIONS)));

/** The RDF dataset of an expanded document. */
export function datasetOf(expanded: readonly object[]): ReturnType<typeof jsonld.toRDF> {
  refuseRelativeIds(expanded);
  return jsonld.toRDF(expanded, { ...JSON_LD_OPTIONS, skipExpansion: true });
}

const ABSOLUTE = /^([A-Za-z][A-Za-z0-9+.-]*|_):/;

/**
 * jsonld keeps nodes in plain objects by their ids, and refuses a relative id only after that: one named
 * `__proto__` or `constructor` would write into the program's own prototypes.
 */
function refuseRelativeIds(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === '@value') continue;
    if (key === '@id' && typeof value === 'string' && !ABSOLUTE.test(value))
      throw new Error(`The id ${JSON.stringify(value)} is relative.`);
    refuseRelativeIds(value);
  }
}

/** Canonical N-Quads of an RDF dataset; bounded, so that a poisoned graph fails instead of running on. */
export function canonicalQuads(dataset: Parameters<typeof canonizeDataset>[0]): Promise<string> {
  return canonizeDataset(dataset, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    ...(globalThis.crypto.subtle === undefined && { createMessageDigest: () => new Digest() }),
  });
}

/** In the place of the library's own, which asks WebCrypto: a page that came over plain http has none. */
class Digest {
  #text = '';

  update(text: string): void {
    this.#text += text;
  }

  digest(): Promise<string> {
    return sha256Hex(this.#text);
  }
}
