import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeItxt } from '../../../src/lib/itxt.ts';
import type { PngChunk } from '../../../src/lib/png.ts';
import { unbakePng } from '../../../src/verify/unbake-png.ts';
import { makePng } from '../../support/make-png.ts';

const text = (keyword: string, body: string): PngChunk => ({ type: 'iTXt', data: writeItxt(keyword, body) });
const compressed = (body: Uint8Array): PngChunk => ({
  type: 'iTXt',
  data: Buffer.concat([Buffer.from('openbadgecredential\0\x01\0\0\0', 'latin1'), body]),
});
const latin = (type: string, body: string): PngChunk => ({ type, data: Buffer.from(body, 'latin1') });

describe('a PNG gives its credential', () => {
  test.each([
    ['plain', text('openbadgecredential', '{"name":"山田 花子"}')],
    ['compressed', compressed(deflateSync('{"name":"山田 花子"}'))],
  ])('%s', (_, chunk) => {
    expect(unbakePng(makePng(1, 1, [chunk]))).toEqual({ text: '{"name":"山田 花子"}' });
  });

  test('a compact JWS', () => {
    expect(unbakePng(makePng(1, 1, [text('openbadgecredential', ' ey.ey.s\n')]))).toEqual({
      text: 'ey.ey.s',
    });
  });
});

const bomb = compressed(deflateSync(Buffer.alloc(200_000_000)));

describe('a PNG without one says why', () => {
  test.each([
    ['no chunk', [], 'baked/none'],
    ['another keyword', [text('Comment', 'hello')], 'baked/none'],
    ['two chunks', [text('openbadgecredential', '{}'), text('openbadgecredential', '{}')], 'baked/several'],
    ['nothing in it', [text('openbadgecredential', ' ')], 'baked/malformed'],
    ['a broken chunk', [latin('iTXt', 'openbadgecredential\0\x05')], 'baked/malformed'],
    [
      'bytes that are not UTF-8',
      [latin('iTXt', 'openbadgecredential\0\0\0\0\0{"a":"\xff"}')],
      'baked/not-utf8',
    ],
    ['a cut zlib stream', [compressed(deflateSync('{}').subarray(0, 4))], 'baked/malformed'],
    ['no zlib stream', [compressed(Buffer.from('hello'))], 'baked/malformed'],
    ['a bomb', [bomb], 'baked/too-large'],
    ['Open Badges 1, compressed', [latin('zTXt', 'openbadges\0\0x')], 'baked/open-badges-2'],
    [
      'two of Open Badges 2',
      [text('openbadges', '{}'), latin('tEXt', 'openbadges\0https://old.example')],
      'baked/several',
    ],
    ['Open Badges 2 with nothing in it', [latin('tEXt', 'openbadges\0')], 'baked/malformed'],
    ['Open Badges 2 cut short', [latin('iTXt', 'openbadges\0\0')], 'baked/malformed'],
  ])('%s', (_, chunks, fault) => {
    expect(unbakePng(makePng(1, 1, chunks))).toEqual({ fault });
  });

  test.each([
    ['an address as text', latin('tEXt', 'openbadges\0https://old.example'), 'https://old.example'],
    ['an assertion', text('openbadges', '{"type":"Assertion"}'), '{"type":"Assertion"}'],
  ])('what Open Badges 1 and 2 put in: %s', (_, chunk, found) => {
    expect(unbakePng(makePng(1, 1, [chunk]))).toEqual({ text: found, isOld: true });
  });

  test('a badge of version 3 beside an old one', () => {
    const both = [text('openbadges', '{"old":true}'), text('openbadgecredential', '{}')];
    expect(unbakePng(makePng(1, 1, both))).toEqual({ text: '{}' });
  });

  test('not a PNG', () => {
    expect(unbakePng(Buffer.from('<svg/>'))).toEqual({ fault: 'baked/not-png' });
    expect(unbakePng(new Uint8Array())).toEqual({ fault: 'baked/not-png' });
  });

  test('larger than 10 MB', () => {
    expect(unbakePng(new Uint8Array(10_000_001))).toEqual({ fault: 'baked/too-large' });
  });

  test('cut or damaged', () => {
    const png = makePng(1, 1, [text('openbadgecredential', '{"a":1}')]);
    expect(unbakePng(png.subarray(0, png.length - 5))).toEqual({ fault: 'baked/truncated' });
    const changed = Uint8Array.from(png);
    changed[60] = (changed[60] ?? 0) ^ 0xff;
    expect(unbakePng(changed)).toEqual({ fault: 'baked/bad-crc' });
  });

  test('a bomb is noticed before it has grown', () => {
    const before = process.memoryUsage().arrayBuffers;
    unbakePng(makePng(1, 1, [bomb]));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000);
  });

  test('whatever the bytes, there is an answer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const answer = unbakePng(makePng(1, 1, [{ type: 'iTXt', data: bytes }]));
        expect('text' in answer || 'fault' in answer).toBe(true);
      }),
    );
  });
});

const official = join(
  import.meta.dirname,
  '../../../../shared/spec/ob30/validator-cases/baked/simple-json.png',
);

test.skipIf(!existsSync(official))('the published example', () => {
  const answer = unbakePng(readFileSync(official));
  if ('fault' in answer) throw new Error(answer.fault);
  expect(JSON.parse(answer.text).id).toBe('http://example.com/credentials/3527');
});
