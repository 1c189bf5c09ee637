import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bakedJson } from '../../../src/lib/baked-json.ts';

test('braces, ends of character data and impossible characters become escapes, inside strings only', () => {
  expect(bakedJson({ a: '{x}', 'b}': ']]>', c: [[{ d: '\uFFFE \\{ "' }]] })).toBe(
    String.raw`{"a":"\u007bx\u007d","b\u007d":"]\u005d>","c":[[{"d":"\ufffe \\\u007b \""}]]}`,
  );
});

test('the data stays the same whatever it is, and counting braces finds its end', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const json = bakedJson(value);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(json).not.toContain(']]>');
      let depth = 0;
      const end = [...json].findIndex((letter) => {
        depth += letter === '{' ? 1 : letter === '}' ? -1 : 0;
        return depth === 0;
      });
      expect(end).toBe([...json].length - 1);
    }),
  );
});
