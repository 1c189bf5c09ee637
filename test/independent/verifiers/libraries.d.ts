/** The parts of the untyped verifier libraries that are asked here. */

declare module '@digitalbazaar/vc-bitstring-status-list' {
  export function checkStatus(options: object): Promise<{ verified: boolean }>;
}

type QuadOf<Quads> = Quads extends Iterable<infer Quad> ? Quad : never;

declare module 'n3' {
  type Quad = QuadOf<import('rdfjs-c14n').InputQuads>;
  export class Store implements Iterable<Quad> {
    addQuad(quad: Quad): void;
    [Symbol.iterator](): Iterator<Quad>;
  }
}
