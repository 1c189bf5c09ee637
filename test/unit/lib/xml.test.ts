import { expect, test } from 'vitest';
import { readXml, type XmlElement } from '../../../src/lib/xml.ts';
import { processorSeconds } from '../../support/processor-time.ts';

function read(text: string) {
  const elements: XmlElement[] = [];
  let body = '';
  const fault = readXml(text, {
    open: (element) => elements.push(element),
    close: () => undefined,
    text: (piece) => {
      body += piece;
    },
  });
  return { elements, body, fault };
}

test('elements know their namespace and where they begin', () => {
  const { elements, fault } = read('<a xmlns="urn:x">\n  <p:b xmlns:p="urn:y" p:c="1"/></a>');
  expect(fault).toBeUndefined();
  expect(elements.map(({ local, namespace, line, column }) => [local, namespace, line, column])).toEqual([
    ['a', 'urn:x', 1, 1],
    ['b', 'urn:y', 2, 3],
  ]);
  expect(elements[1]?.attributes.at(-1)).toEqual({ name: 'p:c', local: 'c', namespace: 'urn:y', value: '1' });
});

test('text and character data come as one', () => {
  expect(read('<a>x&lt;<![CDATA[<y>]]>&#x41;</a>').body).toBe('x<<y>A');
});

test.each([
  ['<a>', 'syntax'],
  ['<a></b>', 'syntax'],
  ['<a b="1" b="2"/>', 'syntax'],
  ['<a>&unknown;</a>', 'syntax'],
  ['<p:a/>', 'syntax'],
  ['', 'syntax'],
  ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'doctype'],
  ['<a>'.repeat(300), 'depth'],
])('%s is a fault of kind %s', (text, kind) => {
  expect(read(text).fault?.kind).toBe(kind);
});

test('a document type without declarations is nothing to fear', () => {
  expect(
    read('<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://unreachable.invalid/x.dtd"><a/>').fault,
  ).toBeUndefined();
});

test('ten megabytes of nesting end at once', async () => {
  const seconds = await processorSeconds(() => {
    expect(read('<a>'.repeat(3_000_000)).fault?.kind).toBe('depth');
  });
  expect(seconds, 'seconds of processor time').toBeLessThan(2);
});
