import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../../../src/errors/index.ts';
import { placeProblems } from '../../../src/load/locate.ts';
import { checkProse, checkYaml } from '../../../src/load/read-content-file.ts';
import { decodeText } from '../../../src/load/read-file.ts';
import { achievementFileSchema } from '../../../src/model/achievement.ts';
import { awardFileSchema } from '../../../src/model/award.ts';
import { issuerFileSchema } from '../../../src/model/issuer.ts';
import { siteConfigFileSchema } from '../../../src/model/site-config.ts';

const YAML_FILES = [siteConfigFileSchema, awardFileSchema];
const PROSE_FILES = [issuerFileSchema, achievementFileSchema];

/** Reads bytes as every kind of content file; what is wrong is returned, placed. */
function readAsEverything(bytes: Uint8Array): Problem[] {
  const text = decodeText(bytes);
  if (text === undefined) return [];
  const checked = [
    ...YAML_FILES.map((schema) => checkYaml<unknown>(text, schema)),
    ...PROSE_FILES.map((schema) => checkProse<unknown>(text, schema)),
  ];
  return checked.flatMap(({ problems, source, data }) => {
    expect(data === undefined || problems.length === 0 || problems.every(isDuplicateKey)).toBe(true);
    expect(data !== undefined || problems.length > 0).toBe(true);
    return placeProblems(
      problems.map((each) => ({ ...each, file: 'x' })),
      [{ file: 'x', source }],
    );
  });
}

function isDuplicateKey({ code }: Problem): boolean {
  return code === 'content/duplicate-key';
}

function expectPlaced(problems: readonly Problem[], text: string): void {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\ufeff/, '')
    .split('\n');
  for (const { code, line, column, frame, message } of problems) {
    if (code === 'content/more-mistakes') continue;
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[(line ?? 0) - 1] ?? '').length + 1);
    expect(frame).toMatch(/^> *\d+ \|/m);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(`${message}${frame}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
  }
}

test('any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expectPlaced(readAsEverything(bytes), decodeText(bytes) ?? '');
    }),
    { numRuns: 300 },
  );
});

const TOKENS = [
  ...[
    '\n',
    '\n',
    '\n  ',
    '\n    ',
    ' ',
    '\t',
    '\r\n',
    '- ',
    ': ',
    ':',
    '? ',
    ', ',
    '#',
    '|',
    '>',
    '>-\n',
    "'",
    '"',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '---\n',
    '...\n',
    '---js\n',
    '%YAML 1.1\n',
    '<<: ',
    '&a ',
    '*a',
    '!!js ',
    '!!str ',
    '\ufeff',
  ],
  ...[
    'achievement: bowline\n',
    'recipient: ',
    'email: ana@x.example\n',
    'date: 2026-11-01\n',
    'keys:\n',
    'name',
    'image: ',
  ],
  ...[
    'publicKeyMultibase: z6Mk',
    '__proto__: ',
    'constructor',
    '~',
    'null',
    'true',
    '0x1F',
    '.inf',
    '1e999',
    '\\x40',
    '\u202e',
  ],
];

test('any heap of YAML', () => {
  const heap = fc.array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...TOKENS) }, fc.string({ unit: 'grapheme' })),
    {
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(heap, fc.boolean(), (tokens, asProse) => {
      const text = (asProse ? '---\n' : '') + tokens.join('') + (asProse ? '\n---\n' : '');
      const bytes = new TextEncoder().encode(text);
      const problems = readAsEverything(bytes);
      expectPlaced(problems, decodeText(bytes) ?? '');
      const printed = problems.map(({ message, hint, frame }) => `${message}${hint}${frame}`);
      expect(printed.join()).not.toContain('ana@x.example');
    }),
    { numRuns: 300 },
  );
});

test('any data of the right fields', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('2026-11-01', 'did:x:y', 'https://x.example', [], {}, null),
  );
  const fields = (schema: { shape: object }) => Object.keys(schema.shape);
  for (const schema of [...YAML_FILES, ...PROSE_FILES]) {
    const data = fc.dictionary(fc.constantFrom(...fields(schema)), value);
    fc.assert(
      fc.property(data, (record) => {
        const text = JSON.stringify(record, null, 1);
        const { problems, source } = checkYaml<unknown>(text, schema);
        expectPlaced(placeProblems(problems, source ? [{ file: '', source }] : []), text);
      }),
      { numRuns: 50 },
    );
  }
});
