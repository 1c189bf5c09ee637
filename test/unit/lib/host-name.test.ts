import { expect, test } from 'vitest';
import { isHostName } from '../../../src/lib/host-name.ts';

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
])('%s names none', (name) => {
  expect(isHostName(name)).toBe(false);
});
