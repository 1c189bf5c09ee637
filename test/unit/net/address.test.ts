import { expect, test } from 'vitest';
import { isLocalHost, isPublicAddress } from '../../../src/net/address.ts';

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.8',
  '192.0.2.1',
  '192.168.1.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  '100::1',
  '2001:db8::1',
  '2001::1',
  '2002:7f00:1::',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'fe80::1%eth0',
  'ff02::1',
  'example.org',
  '',
  '0x7f.1',
  '2130706433',
])('%s is not on the public internet', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each([
  '1.1.1.1',
  '8.8.8.8',
  '100.63.255.255',
  '172.32.0.1',
  '223.255.255.255',
  '2001:4860:4860::8888',
  '2606:4700::1111',
])('%s is', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test('only names and addresses of this machine are local', () => {
  const hosts = [
    'localhost',
    'a.localhost',
    '127.0.0.1',
    '127.9.9.9',
    '[::1]',
    'localhost.example',
    '127.0.0.1.example',
    '10.0.0.1',
  ];
  expect(hosts.filter(isLocalHost)).toEqual(['localhost', 'a.localhost', '127.0.0.1', '127.9.9.9', '[::1]']);
});
