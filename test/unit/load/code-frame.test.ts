import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionOf, sourceText } from '../../../src/load/code-frame.ts';

const TEXT = 'one\ntwo: x\nthree\nfour\nfive\nsix\n';

test.each([
  ['first line', 0, 3],
  ['second line', 9, 10],
  ['middle', 17, 21],
  ['last line', 27, 30],
  ['end of text', TEXT.length, TEXT.length],
  ['line break', 3, 4],
])('%s', (_name, start, end) => {
  expect(positionOf(sourceText(TEXT), start, end)).toMatchSnapshot();
});

test('an empty text has a first line', () => {
  expect(positionOf(sourceText(''), 0)).toMatchObject({ line: 1, column: 1 });
});

test('line numbers of two digits stand in one column', () => {
  const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n');
  expect(
    positionOf(sourceText(text), text.indexOf('line 9'), text.indexOf('line 9') + 6).frame,
  ).toMatchSnapshot();
});

test('line and column lead back to the offset, and the caret stands below its letter', () => {
  const text = fc
    .array(fc.stringMatching(/^[a-z]{0,150}$/), { minLength: 1, maxLength: 8 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, fc.nat(), (content, at) => {
      const offset = at % (content.length + 1);
      const { line, column, frame } = positionOf(sourceText(content), offset);
      const before = content
        .split('\n')
        .slice(0, line - 1)
        .reduce((sum, each) => sum + each.length + 1, 0);
      expect(before + column - 1).toBe(offset);
      const shown = frame.split('\n');
      const marked = shown.findIndex((each) => each.startsWith('>'));
      const caret = (shown[marked + 1] ?? '').indexOf('^');
      expect((shown[marked] ?? '')[caret] ?? '\n').toBe(content[offset] ?? '\n');
    }),
  );
});
