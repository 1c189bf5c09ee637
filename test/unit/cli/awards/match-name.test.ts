import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameMatcher } from '../../../../src/cli/awards/selection/match-name.ts';

test.each([
  ['ana', 'Ana Lima', true],
  ['ana', 'Joana Lima', false],
  ['ana', 'Anabel Lima', false],
  ['ana*', 'Anabel Lima', true],
  ['*ana', 'Joana Lima', true],
  ['lima ana', 'Ana Lima', true],
  ['ana li', 'Ana Lima', false],
  ['zoe', 'Zoë Åberg', true],
  ['Åberg', 'zoe aberg', true],
  ['strasse', 'Familie Straße', true],
  ['o’brien', 'Pat O’Brien', true],
  ['brien', 'Pat O’Brien', true],
  ['a.b', 'axb', false],
  ['(ana)', 'Ana Lima', false],
  ['.*', 'Ana Lima', undefined],
  ['山田', '山田 花子', true],
  ['山', '山田 花子', false],
  ['山*', '山田 花子', true],
  ['ana\u200b', 'Ana Lima', true],
  ['', 'Ana Lima', undefined],
  ['  ', 'Ana Lima', undefined],
  ['*', 'Ana Lima', undefined],
])('"%s" finds "%s": %s', (wanted, name, expected) => {
  expect(nameMatcher(wanted)?.(name)).toBe(expected);
});

test('whatever is wanted, a name without its letters is not found', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (wanted) => {
      const finds = nameMatcher(wanted);
      if (/\p{L}/u.test(wanted.normalize('NFKD'))) expect(finds?.('1234')).not.toBe(true);
    }),
  );
});
