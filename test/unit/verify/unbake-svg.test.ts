import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unbakeSvg } from '../../../src/verify/unbake-svg.ts';

const bytes = (svg: string) => new TextEncoder().encode(svg);
const svg = (inside: string, prolog = '') =>
  bytes(
    `${prolog}<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">${inside}<path d="M0 0"/></svg>`,
  );
const credential = (body: string, attributes = '') =>
  `<openbadges:credential${attributes}>${body}</openbadges:credential>`;

const old = (inside: string) =>
  bytes(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="http://openbadges.org">${inside}</svg>`);

describe('an SVG gives its credential', () => {
  test.each([
    ['character data', svg(credential('\n  <![CDATA[\n{"a":"ليلى"}\n]]>\n')), '{"a":"ليلى"}'],
    ['plain text', svg(credential('{"a":1}')), '{"a":1}'],
    ['two sections', svg(credential('<![CDATA[{"a":"]]]]><![CDATA[>"}]]>')), '{"a":"]]>"}'],
    ['a JWS', svg(credential('', ' verify="ey.ey.s"')), 'ey.ey.s'],
    ['behind a prolog', svg(credential('{}'), '<?xml version="1.0"?><?x y?><!DOCTYPE svg>'), '{}'],
    [
      'another prefix',
      bytes(
        '<svg xmlns="http://www.w3.org/2000/svg"><c:credential xmlns:c="https://purl.imsglobal.org/ob/v3p0">{}</c:credential></svg>',
      ),
      '{}',
    ],
  ])('%s', (_, image, text) => {
    expect(unbakeSvg(image)).toEqual({ text });
  });
});

describe('an SVG without one says why', () => {
  test.each([
    ['none', svg(''), 'baked/none'],
    ['in a comment', svg(`<!-- ${credential('{}')} -->`), 'baked/none'],
    [
      'in another namespace',
      bytes('<svg xmlns="http://www.w3.org/2000/svg"><credential>{}</credential></svg>'),
      'baked/none',
    ],
    ['two', svg(credential('{}') + credential('{}')), 'baked/several'],
    ['one in the other', svg(credential(credential('{}'))), 'baked/several'],
    ['a JWS and JSON', svg(credential('{}', ' verify="ey.ey.s"')), 'baked/several'],
    ['empty', svg(credential(' ')), 'baked/malformed'],
    ['elements instead of text', svg(credential('<g>{}</g>')), 'baked/malformed'],
    ['entities', svg(credential('&x;'), '<!DOCTYPE svg [<!ENTITY x "{}">]>'), 'baked/doctype'],
    ['not well-formed', svg('<g>'), 'baked/not-xml'],
    ['too deep', svg('<g>'.repeat(1_000)), 'baked/not-xml'],
    ['HTML', bytes('<html><body/></html>'), 'baked/not-svg'],
    ['nothing', bytes(''), 'baked/malformed'],
    ['not UTF-8', Uint8Array.of(0xff, 0xfe, 0x3c), 'baked/not-utf8'],
    ['too large', new Uint8Array(10_000_001), 'baked/too-large'],
    ['an empty badge of Open Badges 2', old('<openbadges:assertion/>'), 'baked/malformed'],
    [
      'two badges of Open Badges 2',
      old('<openbadges:assertion verify="a"/><openbadges:assertion verify="b"/>'),
      'baked/several',
    ],
  ])('%s', (_, image, fault) => {
    expect(unbakeSvg(image)).toEqual({ fault });
  });

  test.each([
    ['its address', '<openbadges:assertion verify="https://a.example/1"/>', 'https://a.example/1'],
    [
      'an assertion beside its address',
      '<openbadges:assertion verify="https://a.example/1"><![CDATA[{"id":"x"}]]></openbadges:assertion>',
      '{"id":"x"}',
    ],
  ])('what Open Badges 2 put in: %s', (_, element, found) => {
    expect(unbakeSvg(old(element))).toEqual({ text: found, isOld: true });
  });
});

const official = join(
  import.meta.dirname,
  '../../../../shared/spec/ob30/validator-cases/baked/simple-json.svg',
);

test.skipIf(!existsSync(official))('the published example', () => {
  const answer = unbakeSvg(readFileSync(official));
  if ('fault' in answer) throw new Error(answer.fault);
  expect(JSON.parse(answer.text).id).toBe('http://example.com/credentials/3527');
});
