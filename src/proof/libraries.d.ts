/** The parts of the untyped libraries that are used here. */

type Quad = Readonly<Record<string, unknown>>;

declare module 'jsonld' {
  export interface JsonLdOptions {
    documentLoader: (url: string) => Promise<unknown>;
    base: null;
    safe: true;
    rdfDirection: 'i18n-datatype';
    skipExpansion?: boolean;
    produceGeneralizedRdf?: false;
  }
  const jsonld: {
    expand(document: object, options: JsonLdOptions): Promise<readonly object[]>;
    toRDF(document: object | readonly object[], options: JsonLdOptions): Promise<readonly Quad[]>;
  };
  export default jsonld;
}

declare module 'rdf-canonize' {
  export function canonize(
    dataset: readonly Quad[],
    options: {
      algorithm: 'RDFC-1.0';
      format: 'application/n-quads';
      maxWorkFactor?: number;
      signal?: AbortSignal;
    },
  ): Promise<string>;
}
