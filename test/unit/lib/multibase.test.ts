import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fromBase58btc,
  fromBase64url,
  fromPublicKeyMultibase,
  toBase58btc,
  toBase64url,
  toPublicKeyMultibase,
} from '../../../src/lib/multibase.ts';

const text = (words: string) => new TextEncoder().encode(words);

// The vectors of the multibase specification, tests/basic.csv.
test('"yes mani !" in both bases', () => {
  expect(toBase58btc(text('yes mani !'))).toBe('z7paNL19xttacUY');
  expect(toBase64url(text('yes mani !'))).toBe('ueWVzIG1hbmkgIQ');
  expect(fromBase58btc('z7paNL19xttacUY')).toEqual(text('yes mani !'));
  expect(fromBase64url('ueWVzIG1hbmkgIQ')).toEqual(text('yes mani !'));
});

test('leading zeros stay', () => {
  expect(toBase58btc(Uint8Array.from([0, 0, ...text('yes mani !')]))).toBe('z117paNL19xttacUY');
});

test.each(['', 'z0', 'zIl', 'u=', 'ueWVzIG1hbmkgIQ==', 'x7paNL', '7paNL19xttacUY'])(
  '"%s" is in neither base',
  (word) => {
    expect(fromBase58btc(word)).toBeUndefined();
    expect(fromBase64url(word)).toBeUndefined();
  },
);

test('every key comes back, and begins with z6Mk', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (key) => {
      const multibase = toPublicKeyMultibase(key);
      expect(multibase).toMatch(/^z6Mk/);
      expect(fromPublicKeyMultibase(multibase)).toEqual(key);
    }),
  );
});

test('what is not an Ed25519 public key is none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.uint8Array().map(toBase58btc)), (word) => {
      expect(fromPublicKeyMultibase(word)).toBeUndefined();
    }),
  );
});
