import fc from 'fast-check';
import { expect, test } from 'vitest';
import { awardTable } from '../../../../src/cli/awards/award-table.ts';
import type { ListedAward } from '../../../../src/cli/awards/listed-award.ts';
import { displayWidth, fitColumns } from '../../../../src/lib/display-width.ts';
import type { AchievementId, AwardId } from '../../../../src/model/id.ts';

const ID = 'abcdefghijklmnopqrstuvwxyz' as AwardId;

function listed(name: string | undefined, more: Partial<ListedAward> = {}): ListedAward {
  const text = { date: '2026-11-01', state: 'valid', visibility: 'unlisted', file: 'x.yaml' } as const;
  const achievement = 'first-aid-for-coxswains-and-helmsmen' as AchievementId;
  const rest = { did: undefined, expires: undefined, revoked: undefined, reason: undefined, url: undefined };
  // @ts-expect-error: members that are undefined are left out of an award that is listed.
  return { id: ID, achievement, ...text, ...rest, name, ...more };
}

test('a table fits the terminal, and ids are whole', () => {
  const awards = [listed('Wolfeschlegelsteinhausenbergerdorff, Hubert'), listed('山田 花子')];
  for (const width of [200, 100, 80, 71]) {
    const lines = awardTable(awards, width);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    expect(lines.filter((line) => line.endsWith(ID))).toHaveLength(2);
  }
  expect(awardTable(awards, 80).join('\n')).toMatchInlineSnapshot(`
    "DATE        NAME             ACHIEVEMENT       STATE  ID
    2026-11-01  Wolfeschlegels…  first-aid-for-c…  valid  abcdefghijklmnopqrstuvwxyz
    2026-11-01  山田 花子        first-aid-for-c…  valid  abcdefghijklmnopqrstuvwxyz"
  `);
});

test('a column that says the same of all is left out before names are cut, and stays where it differs', () => {
  expect(awardTable([listed('Ana Lima')], 80)[0]).not.toContain('VISIBILITY');
  const differing = [listed('Ana Lima'), listed('Bo', { visibility: 'public' })];
  expect(awardTable(differing, 80)[0]).toContain('VISIBILITY');
  expect(awardTable([listed('Ana Lima')])[0]).toContain('VISIBILITY');
});

test('where the data goes elsewhere nothing is cut, and of nothing there is no table', () => {
  expect(awardTable([listed('x'.repeat(300))])[1]).toContain('x'.repeat(300));
  expect(awardTable([])).toEqual([]);
});

test('a name moves no cursor, turns no line round and hides nothing', () => {
  const hostile = [
    '\u001b[2J',
    '\u009b31m',
    '\u202eevil',
    '\u2066x\u2069',
    '\u200fx',
    'a\nb',
    'a\rb',
    '\u061cx',
  ];
  const lines = awardTable(hostile.map((name) => listed(name)));
  expect(lines).toHaveLength(hostile.length + 1);
  expect(lines.join('')).not.toMatch(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
});

test('columns are counted as a terminal shows them', () => {
  const widths = ['abc', '山田', 'é', 'e\u0301', '👩‍🚀', 'ﾃｽﾄ', 'ليلى', ''].map(displayWidth);
  expect(widths).toEqual([3, 4, 1, 1, 2, 3, 4, 0]);
});

test('what is fitted takes exactly its columns, and begins as it began', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '山', '👩‍🚀', ' '), maxLength: 30 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (whole, columns) => {
      const fitted = fitColumns(whole, columns);
      expect(displayWidth(fitted)).toBe(columns);
      const kept = fitted.trimEnd().replace(/…$/, '');
      expect(whole.startsWith(kept.trimEnd())).toBe(true);
    }),
  );
});
