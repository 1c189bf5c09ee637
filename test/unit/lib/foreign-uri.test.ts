import { expect, test } from 'vitest';
import { foreignUri } from '../../../src/lib/foreign-uri.ts';

test.each([
  ['doi:10.1000/182', 'a DOI', 'https://doi.org/10.1000/182.'],
  ['10.1000/182', 'a DOI', 'https://doi.org/10.1000/182.'],
  ['ipfs://bafy/a.pdf', 'an IPFS address', 'https://ipfs.io/ipfs/bafy/a.pdf.'],
  ['IPNS://k51', 'an IPNS address', 'https://ipfs.io/ipns/k51.'],
  ['isbn:978-0-14-103614-4', 'an ISBN', 'urn:isbn:9780141036144.'],
  ['ISBN 978 0141036144', 'an ISBN', 'urn:isbn:9780141036144.'],
  ['mailto:office', 'an e-mail address', 'https://'],
  ['tel:+351210000000', 'a telephone number', 'https://'],
  ['file:///C:/log.pdf', 'a file on somebody', 'Upload'],
  ['data:text/plain,x', 'a whole file', 'Upload'],
  ['javascript:alert(1)', 'a program', 'https://'],
  ['www.club.example/log', 'an address without https://', 'https://www.club.example/log.'],
  ['club.example:8443', 'an address without https://', 'https://club.example:8443.'],
  ['//club.example/a', 'an address without https:', 'https://club.example/a.'],
  ['https://club.example/my log.pdf', 'an address with a space', '%20'],
])('%s is told as what it is', (text, what, mend) => {
  const found = foreignUri(text);
  expect(found?.what).toContain(what);
  expect(found?.mend).toContain(mend);
});

test.each(['', 'log', 'did:web', 'urn:isbn:', 'http:/club.example', 'constructor:x', 'a.b'])(
  'of %j nothing is guessed',
  (text) => {
    expect(foreignUri(text)).toBeUndefined();
  },
);
