import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { setFrontMatterValues, setYamlValues, type YamlChange } from '../../../src/load/edit-yaml.ts';

const AWARD = `# An award
achievement: bowline   # the knot
recipient: { name: Ana Lima, email: ana@school.example } # from the list
date: "2026-11-01"

# the end
`;

test('a value in a flow mapping is replaced and its neighbour added', () => {
  const changed = setYamlValues(AWARD, [
    { path: ['recipient', 'email'], value: 'sha256$9f' },
    { path: ['recipient', 'salt'], value: '5c' },
  ]);
  expect(changed).toBe(AWARD.replace('ana@school.example }', 'sha256$9f, salt: 5c }'));
});

test('a mapping is added at the end, before what is remarked there', () => {
  const changed = setYamlValues(AWARD, [
    { path: ['revoked', 'date'], value: '2026-12-01' },
    { path: ['revoked', 'reason'], value: 'Given twice: by mistake' },
  ]);
  expect(changed).toBe(
    AWARD.replace(
      'date: "2026-11-01"\n',
      'date: "2026-11-01"\nrevoked:\n  date: 2026-12-01\n  reason: "Given twice: by mistake"\n',
    ),
  );
});

const cases: [name: string, text: string, changes: YamlChange[], expected: string][] = [
  [
    'a block mapping gets a field',
    'recipient:\n  email: a # b\ndate: 1\n',
    [{ path: ['recipient', 'salt'], value: 's' }],
    'recipient:\n  email: a # b\n  salt: s\ndate: 1\n',
  ],
  ['a file without a last line break', 'a: 1', [{ path: ['b'], value: 2 }], 'a: 1\nb: 2\n'],
  [
    'CRLF stays CRLF',
    'a: 1\r\nb: 2\r\n',
    [{ path: ['c', 'd'], value: 'x' }],
    'a: 1\r\nb: 2\r\nc:\r\n  d: x\r\n',
  ],
  [
    'an empty value is filled',
    'keys:\na: 1\n',
    [{ path: ['keys', 0], value: { k: 'z' }, insert: true }],
    'keys:\n  - k: z\na: 1\n',
  ],
  [
    'an empty list is filled',
    'keys: [] # none\na: 1\n',
    [{ path: ['keys', 0], value: { k: 'z' }, insert: true }],
    'keys:\n  - k: z # none\na: 1\n',
  ],
  [
    'a missing list is made',
    'a: 1\n',
    [{ path: ['keys', 0], value: { k: 'z' }, insert: true }],
    'a: 1\nkeys:\n  - k: z\n',
  ],
  [
    'an item is put in front',
    'keys:\n  # old\n  - k: a\n    c: 1\nb: 2\n',
    [{ path: ['keys', 0], value: { k: 'z', c: 2 }, insert: true }],
    'keys:\n  # old\n  - k: z\n    c: 2\n  - k: a\n    c: 1\nb: 2\n',
  ],
  [
    'an item without indentation is put in front',
    'keys:\n- k: a\n',
    [{ path: ['keys', 0], value: { k: 'z' }, insert: true }],
    'keys:\n- k: z\n- k: a\n',
  ],
  [
    'an item is put behind',
    'keys:\n  - k: a\nb: 2\n',
    [{ path: ['keys', 1], value: { k: 'z' } }],
    'keys:\n  - k: a\n  - k: z\nb: 2\n',
  ],
  [
    'a field of an item',
    'keys:\n  - k: a\n  - k: b\n',
    [{ path: ['keys', 0, 'revoked'], value: '2026-01-01' }],
    'keys:\n  - k: a\n    revoked: 2026-01-01\n  - k: b\n',
  ],
  [
    'a flow list',
    'tags: [a, b]\n',
    [{ path: ['tags', 0], value: 'x, y', insert: true }],
    'tags: ["x, y", a, b]\n',
  ],
  [
    'a block scalar before',
    'n: |\n  one\n  two\n',
    [{ path: ['b'], value: 2 }],
    'n: |\n  one\n  two\nb: 2\n',
  ],
  ['a block scalar replaced', 'n: |\n  one\n  two\nb: 2\n', [{ path: ['n'], value: 'x' }], 'n: x\nb: 2\n'],
  [
    'a mapping replaced by a word',
    'r:\n  a: 1\n  b: 2\n# c\nd: 1\n',
    [{ path: ['r'], value: 'x' }],
    'r: x\n# c\nd: 1\n',
  ],
  ['a word that needs quotes', 'a: 1\n', [{ path: ['a'], value: 'yes: #1' }], 'a: "yes: #1"\n'],
  ['a document marker', '---\na: 1\n...\n', [{ path: ['b'], value: 2 }], '---\na: 1\nb: 2\n...\n'],
];

test.each(cases)('%s', (_name, text, changes, expected) => {
  expect(setYamlValues(text, changes)).toBe(expected);
});

test('front matter changes, the text below it does not', () => {
  const text = '---\r\nname: Club\r\n---\r\nname: not this\r\n';
  expect(setFrontMatterValues(text, [{ path: ['keys', 0], value: { publicKeyMultibase: 'z6Mk' } }])).toBe(
    '---\r\nname: Club\r\nkeys:\r\n  - publicKeyMultibase: z6Mk\r\n---\r\nname: not this\r\n',
  );
});

test('a text that is not a mapping is not changed', () => {
  expect(() => setYamlValues('a: [', [{ path: ['a'], value: 1 }])).toThrow('checked');
  expect(() => setYamlValues('- a\n', [{ path: ['a'], value: 1 }])).toThrow('checked');
});

test('whatever is set is there afterwards, and nothing else has changed', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'keys', 'recipient');
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('yes', '2026-11-01', '0123', 'a: b', '# x', '- x', 'x\ny', '"', '~'),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { weight: 3, arbitrary: word },
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 3 }),
    ),
  }));
  const data = fc.dictionary(key, value, { minKeys: 1, maxKeys: 4 });
  const style = fc.record({
    indent: fc.constantFrom(2, 4),
    indentSeq: fc.boolean(),
    collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
  });
  fc.assert(
    fc.property(data, style, key, fc.option(key), value, (before, options, first, second, added) => {
      const path = second === null ? [first] : [first, second];
      const parent = (before as Record<string, unknown>)[first];
      fc.pre(
        second === null || parent === undefined || (typeof parent === 'object' && !Array.isArray(parent)),
      );
      const text = stringify(before, options);
      fc.pre(!text.startsWith('{'));
      const after = parse(setYamlValues(text, [{ path, value: added }]));
      const expected =
        second === null
          ? { ...before, [first]: added }
          : { ...before, [first]: { ...(parent as object), [second]: added } };
      expect(after).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});

test('remarks stay', () => {
  fc.assert(
    fc.property(fc.constantFrom('achievement', 'recipient', 'date', 'role'), fc.string(), (field, value) => {
      const changed = setYamlValues(AWARD, [{ path: [field], value }]);
      for (const remark of ['# An award', '# the knot', '# from the list', '# the end'])
        expect(changed).toContain(remark);
    }),
  );
});

test('a layout that cannot be changed in place is written anew, with its remarks', () => {
  const text = '# head\nkeys:\n  - - a # old\n';
  const changed = setYamlValues(text, [{ path: ['keys', 0, 0], value: 'z', insert: true }]);
  expect(parse(changed)).toEqual({ keys: [['z', 'a']] });
  expect(changed).toContain('# head');
  expect(changed).toContain('# old');
});
