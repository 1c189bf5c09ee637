import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { awardsOf } from '../../../bench/realistic/project.ts';
import { yamlText } from '../../../bench/realistic/yaml.ts';
import { parseAnyYaml } from '../../../src/load/parse-yaml.ts';
import { readPlainYaml } from '../../../src/load/plain-yaml.ts';
import { writeYaml } from '../../../src/load/write-yaml.ts';
import { AWARD_SCHEMA_LINE } from '../../../src/model/new-award.ts';

const whole = (yaml: string) => parseAnyYaml({ text: yaml, yaml, offset: 0 });

/** What is read without the parser, the parser reads the same, and finds nothing to say about it. */
function expectSame(yaml: string): boolean {
  const read = readPlainYaml(yaml);
  if (read === undefined) return false;
  expect(whole(yaml), yaml).toEqual({ data: read, problems: [] });
  expect(JSON.stringify(whole(yaml).data)).toBe(JSON.stringify(read));
  return true;
}

const RUNS = 20_000;

const PIECES = [
  ...[
    'achievement',
    'date',
    'a',
    'null',
    'true',
    'constructor',
    'y',
    '<<',
    '"q"',
    "'q'",
    '?',
    '-',
    '- ',
    '-  ',
  ],
  ...[
    ':',
    ': ',
    ' :',
    ':  ',
    '\n',
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    '\n   ',
    '\n\n',
    ' ',
    '  ',
    '\t',
    '\r',
  ],
  ...[
    '|',
    '|-',
    '>',
    '#',
    ' #',
    '# c\n',
    '&a ',
    '*a',
    '!t ',
    '---',
    '\n---\n',
    '...',
    '%',
    '@',
    '`',
    '{',
    '}',
    '[',
    ']',
    ',',
  ],
  ...[
    '[a, b]',
    '[null]',
    '{ a: 1 }',
    '0',
    '12',
    '012',
    '1.5',
    '10.50',
    '0.1',
    '-1',
    '3.',
    '1e5',
    '0x1f',
    '.inf',
    '2026-11-01',
    '2026-11-01T10:00:00+01:00',
  ],
  ...[
    'Ana Lima',
    'Þóra',
    '花田 優',
    'https://a.example/b',
    '“q”',
    '"',
    "'",
    '\\',
    '\\n',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\u00a0',
    '😀',
  ],
];

test('it never reads YAML otherwise than the parser does', () => {
  const soup = fc
    .array(fc.constantFrom(...PIECES), { maxLength: 14 })
    .map((pieces) => `${pieces.join('')}\n`);
  fc.assert(
    fc.property(soup, (yaml) => void expectSame(yaml)),
    { numRuns: RUNS },
  );
});

test('nor lines that look like those people write', () => {
  const value = fc.oneof(fc.constantFrom('', '|', ...PIECES), fc.string({ maxLength: 12, unit: 'grapheme' }));
  const line = fc
    .tuple(
      fc.nat(6),
      fc.constantFrom('', '', '', '- '),
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom(': ', ': ', ':', ' '),
      value,
    )
    .map(([indent, dash, name, colon, text]) =>
      `${' '.repeat(indent)}${dash}${name}${colon}${text}`.replace(/: $/, ':'),
    );
  const lines = fc.array(fc.oneof(line, line, line, fc.constantFrom('', ' ', '# c', '      text')), {
    maxLength: 7,
  });
  fc.assert(
    fc.property(lines, (all) => void expectSame(`${all.join('\n')}\n`)),
    { numRuns: RUNS },
  );
});

test('nor what is written for any value', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...PIECES, 'one\ntwo\n', 'one\n\n  two\n', '\none\n'),
  );
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      text,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      tie('list'),
      tie('group'),
    ),
    list: fc.array(tie('value'), { maxLength: 3 }),
    group: fc.dictionary(fc.constantFrom('a', 'b', 'name', 'true', 'x-y'), tie('value'), { maxKeys: 3 }),
  })).group;
  fc.assert(
    fc.property(value, (data) => void expectSame(stringify(data, { lineWidth: 0 }))),
    { numRuns: RUNS / 4 },
  );
});

test('it reads what the program and its users write', () => {
  const realistic = [...awardsOf(7, 400)].map(({ fields }) => yamlText(fields));
  const recipient = { name: 'Ana Lima', email: `sha256$${'0'.repeat(64)}`, salt: '00'.repeat(16) };
  const ours = AWARD_SCHEMA_LINE + writeYaml({ achievement: 'bowline', recipient, date: '2026-11-01' });
  expect([...realistic, ours].filter((yaml) => !expectSame(yaml))).toEqual([]);
});
