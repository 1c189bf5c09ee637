import { expect, test } from 'vitest';
import { isLocalHost } from '../../../src/lib/local-host.ts';

test('only names and addresses of this machine are local', () => {
  const hosts = [
    'localhost',
    'a.localhost',
    '127.0.0.1',
    '127.9.9.9',
    '[::1]',
    'localhost.example',
    'notlocalhost',
    '127.0.0.1.example',
    '127.evil.example',
    '127.0.0.256',
    '127.0.0.01',
    '127.1',
    '10.0.0.1',
    '::2',
  ];
  // An address may stand without brackets too, as servers are told where to listen.
  expect(isLocalHost('::1')).toBe(true);
  expect(hosts.filter(isLocalHost)).toEqual(['localhost', 'a.localhost', '127.0.0.1', '127.9.9.9', '[::1]']);
});
