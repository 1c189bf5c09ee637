import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../../../src/lib/crc32.ts';
import { readItxt, writeItxt } from '../../../src/lib/itxt.ts';
import { pngSize, readChunks, writeChunks } from '../../../src/lib/png.ts';
import { makePng } from '../../support/make-png.ts';

test('the checksum is the one of zlib', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => crc32(bytes) === zlibCrc32(bytes)));
});

test('what is written is read again', () => {
  const chunks = readChunks(makePng(3, 2, [{ type: 'tEXt', data: new TextEncoder().encode('a\0b') }]));
  if (typeof chunks === 'string') throw new Error(chunks);
  expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'tEXt', 'IDAT', 'IEND']);
  expect(pngSize(chunks)).toEqual({ width: 3, height: 2 });
  expect(writeChunks(chunks)).toEqual(
    makePng(3, 2, [{ type: 'tEXt', data: new TextEncoder().encode('a\0b') }]),
  );
});

test('a PNG cut anywhere is not read, and never throws', () => {
  const png = makePng(2, 2);
  for (let length = 0; length < png.length; length++) {
    expect(readChunks(png.subarray(0, length))).toBe(length < 8 ? 'not-png' : 'truncated');
  }
});

test('a PNG with any one byte changed is not read as a whole one with other content', () => {
  const png = makePng(2, 2);
  for (let at = 0; at < png.length; at++) {
    const changed = Uint8Array.from(png);
    changed[at] = (changed[at] ?? 0) ^ 0x01;
    expect(['not-png', 'truncated', 'bad-crc']).toContain(readChunks(changed));
  }
});

test('a PNG inside a larger buffer is read from its own start', () => {
  const png = makePng(2, 2);
  const larger = new Uint8Array(png.length + 50);
  larger.set(png, 20);
  expect(readChunks(larger.subarray(20))).not.toBeTypeOf('string');
});

test('bytes behind the end do not matter', () => {
  const png = makePng(2, 2);
  expect(readChunks(Uint8Array.from([...png, 1, 2, 3]))).toEqual(readChunks(png));
});

test('international text keeps every character', () => {
  const text = '{"name":"山田 花子 ليلى 🏅"}';
  const read = readItxt(writeItxt('openbadgecredential', text));
  expect(read?.keyword).toBe('openbadgecredential');
  expect(read?.compressed).toBe(false);
  expect(new TextDecoder().decode(read?.text)).toBe(text);
});

test.each([
  ['nothing', []],
  ['no end of the keyword', [97, 98]],
  ['an empty keyword', [0, 0, 0, 0, 0]],
  ['no end of the language', [97, 0, 0, 0, 97]],
  ['an unknown compression', [97, 0, 1, 7, 0, 0]],
  ['an unknown flag', [97, 0, 2, 0, 0, 0]],
])('text data with %s is refused', (_, bytes) => {
  expect(readItxt(Uint8Array.from(bytes))).toBeUndefined();
});
