/** The parts of the untyped libraries that are used here. */

declare module 'jsonld' {
  /** A part of a quad, as RDF/JS has it. */
  export interface Term {
    readonly termType: string;
    readonly value: string;
    readonly datatype?: Term;
    readonly language?: string;
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
    readonly graph: Term;
  }
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
  import type { Quad } from 'jsonld';
  export function canonize(
    dataset: readonly Quad[] | string,
    options: {
      algorithm: 'RDFC-1.0';
      inputFormat?: 'application/n-quads';
      format: 'application/n-quads';
      createMessageDigest?: () => { update(text: string): void; digest(): Promise<string> };
      maxWorkFactor?: number;
      signal?: AbortSignal;
    },
  ): Promise<string>;
}
