import jsonld, { type JsonLdOptions } from 'jsonld';
import { canonize as canonizeDataset } from 'rdf-canonize';
import { loadContext } from '../contexts/document-loader.ts';

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
  canonicalQuads(await jsonld.toRDF(document, JSON_LD_OPTIONS));

/** Canonical N-Quads of an RDF dataset; bounded, so that a poisoned graph fails instead of running on. */
export function canonicalQuads(dataset: Parameters<typeof canonizeDataset>[0]): Promise<string> {
  return canonizeDataset(dataset, { algorithm: 'RDFC-1.0', format: 'application/n-quads' });
}
