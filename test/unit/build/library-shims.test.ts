import { createRequire } from 'node:module';
import { base58, base64urlnopad } from '@scure/base';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const shim = (name: string) => require(`../../../src/build/browser-bundles/shims/${name}.cjs`);
const { NQuads } = require('rdf-canonize') as { NQuads: { serializeQuadComponents: Serialize } };
type Serialize = (...terms: readonly object[]) => string;

/** What a function gives, or that it throws. */
const outcomeOf = (work: () => unknown) => {
  try {
    return { value: work() };
  } catch {
    return 'throws';
  }
};

const control = fc.string({
  unit: fc.integer({ min: 0, max: 0xff }).map((code) => String.fromCharCode(code)),
});
const text = fc.oneof(fc.string({ unit: 'binary' }), control);
const named = text.map((value) => ({ termType: 'NamedNode', value }));
const blank = fc
  .string({ unit: fc.constantFrom('a', 'b', '1') })
  .map((value) => ({ termType: 'BlankNode', value }));
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const literal = fc.record({
  termType: fc.constant('Literal'),
  value: text,
  datatype: fc.constantFrom(`${XSD}string`, `${XSD}dateTime`, `${RDF}langString`).map((value) => ({ value })),
  language: fc.constantFrom(undefined, '', 'en'),
});
const graph = fc.oneof(named, blank, fc.constant({ termType: 'DefaultGraph', value: '' }));

it('quads are written as the library writes them', () => {
  const written = shim('n-quads').serializeQuadComponents as Serialize;
  fc.assert(
    fc.property(
      fc.oneof(named, blank),
      fc.oneof(named, blank),
      fc.oneof(named, blank, literal),
      graph,
      (...quad) => {
        expect(written(...quad)).toBe(NQuads.serializeQuadComponents(...quad));
      },
    ),
    { numRuns: 1000 },
  );
});

it('base58 is read and written as the library does it', () => {
  const { base58: own } = shim('base');
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      expect(own.encode(bytes)).toBe(base58.encode(bytes));
      expect(own.decode(base58.encode(bytes))).toEqual(bytes);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('1', '2', 'z', '0', 'O', 'é') }), (letters) => {
      expect(outcomeOf(() => own.decode(letters))).toEqual(outcomeOf(() => base58.decode(letters)));
    }),
  );
});

it('base64url is read as strictly as by the library', () => {
  const { base64urlnopad: own } = shim('base');
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(own.decode(base64urlnopad.encode(bytes))).toEqual(bytes);
    }),
  );
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('A', 'B', 'Q', '-', '_', '+', '/', '=', ' ') }),
      (letters) => {
        expect(outcomeOf(() => own.decode(letters))).toEqual(outcomeOf(() => base64urlnopad.decode(letters)));
      },
    ),
    { numRuns: 1000 },
  );
});

it('a cache keeps what was used last, and no more than it may', () => {
  const Cache = shim('bounded-cache');
  const cache = new Cache({ max: 2 });
  cache.set('a', 1);
  cache.set('b', 2);
  cache.get('a');
  cache.set('c', 3);
  expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual([1, undefined, 3]);
});
