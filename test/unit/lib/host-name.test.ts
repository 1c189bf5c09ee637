import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHostName, isInFigures } from '../../../src/lib/host-name.ts';

/** A number in one of the bases that a URL reads. */
const spellings = [
  (value: number) => String(value),
  (value: number) => `0x${value.toString(16)}`,
  (value: number) => `0X${value.toString(16).toUpperCase()}`,
  (value: number) => `0${value.toString(8)}`,
];
const byte = fc.tuple(fc.nat(255), fc.constantFrom(...spellings)).map(([value, spell]) => spell(value));
const whole = fc
  .tuple(fc.nat(0xff_ff_ff_ff), fc.constantFrom(...spellings))
  .map(([value, spell]) => spell(value));
const address = fc.oneof(
  whole,
  fc.array(byte, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.')),
);

test('no IP address is the name of a host, in whichever bases and parts it is spelled', () => {
  fc.assert(
    fc.property(address, fc.constantFrom('', '.'), (host, dot) => {
      expect(new URL(`https://${host}${dot}/`).hostname).toMatch(/^\d+(\.\d+){3}$/);
      expect([isHostName(`${host}${dot}`), isInFigures(`${host}${dot}`)]).toEqual([false, true]);
    }),
  );
});

test('what is the name of a host is read by a URL as it is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-f0-9xX-]{1,5}(\.[a-f0-9xX-]{1,5}){0,3}$/), (host) => {
      fc.pre(isHostName(host));
      expect(new URL(`https://${host}/`).hostname).toBe(host.toLowerCase());
    }),
  );
  fc.assert(
    fc.property(fc.domain(), (host) => {
      expect([host, isHostName(host)]).toEqual([host, true]);
    }),
  );
});

test.each(['[::1]', '[::ffff:127.0.0.1]', '0x', '1.2.3.4.5', 'a.1', 'a.0x1f', '127.1.'])(
  '%s is in figures',
  (host) => {
    expect([isInFigures(host), isHostName(host)]).toEqual([true, false]);
  },
);

test.each(['127.0.0.1.example', '0x7f.example', '1.example', 'localhost', 'x0x1', 'XN--MNCHEN-3YA.example'])(
  '%s is a name',
  (host) => {
    expect([isInFigures(host), isHostName(host)]).toEqual([false, true]);
  },
);

test.each([
  'club.example',
  'CLUB.example',
  'xn--bcher-kva.example',
  'a-b.c-d.example',
  '3com.example',
  'localhost',
  '1and1',
  `${'a'.repeat(63)}.example`,
])('%s names a host', (name) => {
  expect(isHostName(name)).toBe(true);
});

test.each([
  '',
  'my_club.example',
  'club.example.',
  '.club.example',
  'club..example',
  '-club.example',
  'club-.example',
  'büro.example',
  'club.example:8443',
  `${'a'.repeat(64)}.example`,
  `${'a.'.repeat(127)}example`,
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f000001',
  '0X7F.0.0.1',
  '017700000001',
  'club.0x1',
  'club.1',
  '[::1]',
  '::1',
  'ban\u212a.example',
  'a b.example',
  'a/b',
  '１２７.0.0.1',
])('%s names none', (name) => {
  expect(isHostName(name)).toBe(false);
});
