import { describe, expect, test } from 'vitest';
import { readChunks, writeChunks } from '../../../src/lib/png.ts';
import { bakePng } from '../../../src/outputs/baked-png/bake-png.ts';
import { bakeSvg } from '../../../src/outputs/baked-svg/bake-svg.ts';
import { unbakePng } from '../../../src/verify/unbake-png.ts';
import { unbakeSvg } from '../../../src/verify/unbake-svg.ts';
import { makePng } from '../../support/make-png.ts';

const JSON_TEXT = '{"name":"山田 花子"}';

describe('a PNG', () => {
  test('gets one chunk right before its end, byte by byte as the specification says', () => {
    const plain = makePng(2, 2);
    const baked = bakePng(plain, '{"a":1}');
    const chunk = baked.subarray(plain.length - 12, baked.length - 12);
    expect(Buffer.from(chunk).toString('latin1')).toBe(
      '\0\0\0\x1fiTXtopenbadgecredential\0\0\0\0\0{"a":1}' +
        Buffer.from(chunk.subarray(-4)).toString('latin1'),
    );
    expect(chunk.length).toBe(12 + 31);
    expect(baked.subarray(0, plain.length - 12)).toEqual(plain.subarray(0, -12));
    expect(baked.subarray(-12)).toEqual(plain.subarray(-12));
  });

  test('gives back what was baked', () => {
    expect(unbakePng(bakePng(makePng(2, 2), JSON_TEXT))).toEqual({ text: JSON_TEXT });
  });

  test('baked again holds the new credential only, and keeps other texts', () => {
    const comment = { type: 'iTXt', data: new TextEncoder().encode('Comment\0\0\0\0\0hello') };
    const once = bakePng(makePng(2, 2, [comment]), '{"a":1}');
    const chunks = readChunks(bakePng(once, JSON_TEXT));
    if (typeof chunks === 'string') throw new Error(chunks);
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'IDAT', 'iTXt', 'IEND']);
    expect(unbakePng(writeChunks(chunks))).toEqual({ text: JSON_TEXT });
  });

  test('that is none is a fault of the program', () => {
    expect(() => bakePng(new Uint8Array(8), '{}')).toThrow('Cannot bake into this image: not-png.');
  });
});

describe('an SVG', () => {
  const plain = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0"/></svg>';
  const baked = bakeSvg(plain, JSON_TEXT);

  test('gets one element right behind its start tag', () => {
    expect(baked).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">' +
        '<openbadges:credential><![CDATA[{"name":"山田 花子"}]]></openbadges:credential><path d="M0 0"/></svg>',
    );
  });

  test('gives back what was baked, the first time and the second', () => {
    const bytes = (svg: string) => new TextEncoder().encode(svg);
    expect(unbakeSvg(bytes(baked))).toEqual({ text: JSON_TEXT });
    expect(unbakeSvg(bytes(bakeSvg(baked, '{"b":2}')))).toEqual({ text: '{"b":2}' });
  });

  test.each([
    ['no SVG', '<html></html>', '{}'],
    ['an empty SVG', '<svg/>', '{}'],
    ['JSON that ends the section', plain, '{"a":"]]>"}'],
  ])('that cannot carry it is a fault of the program: %s', (_, svg, json) => {
    expect(() => bakeSvg(svg, json)).toThrow(TypeError);
  });
});
