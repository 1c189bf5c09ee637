import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../../src/build/cache/fingerprint.ts';

const json = fc.jsonValue({ maxDepth: 4 });

describe('a fingerprint', () => {
  it('is the same for equal values that are not the same objects', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(fingerprint({ value: structuredClone(value) })).toBe(fingerprint({ value }));
      }),
    );
  });

  it('is another for every other value', () => {
    fc.assert(
      fc.property(json, json, (one, two) => {
        const isEqual = JSON.stringify(one) === JSON.stringify(two);
        expect(fingerprint({ value: one }) === fingerprint({ value: two })).toBe(isEqual);
      }),
    );
  });

  it('reads bytes, maps and sets for what they hold', () => {
    const of = (value: unknown) => fingerprint({ value, within: { value, deeper: [{ value }] } });
    const values = [
      Uint8Array.of(1, 2),
      Uint8Array.of(1, 3),
      new Map([['a', 1]]),
      new Map([['a', 2]]),
      new Map(),
      new Set(['a']),
      new Set(['b']),
      {},
      [],
      null,
      '',
      0,
    ];
    expect(new Set(values.map(of)).size).toBe(values.length);
    expect(of(Uint8Array.of(1, 2))).toBe(of(Buffer.from([1, 2])));
  });

  it('does not depend on where an object was read first', () => {
    const shared = { name: 'Harbour', keys: [{ key: 1 }] };
    const first = fingerprint({ of: { shared } });
    expect(fingerprint({ shared })).toBe(fingerprint({ shared: structuredClone(shared) }));
    expect(fingerprint({ of: { shared: structuredClone(shared) } })).toBe(first);
  });

  it('is refused for what JSON would lose', () => {
    expect(() => fingerprint({ of: { font: new Error('no data') } })).toThrow('has no fingerprint');
  });
});
