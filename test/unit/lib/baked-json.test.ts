import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bakedJson } from '../../../src/lib/baked-json.ts';

test('braces, ends of character data and letters beyond ASCII become escapes, inside strings only', () => {
  expect(bakedJson({ a: '{ä}', 'b}': ']]>', c: [[{ d: '\uFFFE \\{ "😀' }]] })).toBe(
    String.raw`{"a":"\u007b\u00e4\u007d","b\u007d":"]\u005d>","c":[[{"d":"\ufffe \\\u007b \"\ud83d\ude00"}]]}`,
  );
});

test('the data stays the same whatever it is, and counting braces finds its end', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const json = bakedJson(value);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(json).not.toContain(']]>');
      expect(json).toMatch(/^[ -~]*$/);
      let depth = 0;
      const end = [...json].findIndex((letter) => {
        depth += letter === '{' ? 1 : letter === '}' ? -1 : 0;
        return depth === 0;
      });
      expect(end).toBe([...json].length - 1);
    }),
  );
});
