import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readRow } from '../../../src/cli/commands/import/roster-row.ts';
import { parseMapping, readHeader } from '../../../src/cli/roster/columns.ts';
import { fieldNamed } from '../../../src/cli/roster/field.ts';
import { decodeRoster, parseTable } from '../../../src/cli/roster/table.ts';
import { isMailbox } from '../../../src/lib/email-address.ts';

describe('columns', () => {
  test.each([
    ['Name', 'name'],
    ['FULL NAME', 'name'],
    ['E-Mail', 'email'],
    ['e mail address', 'email'],
    ['Achievement', 'achievement'],
    ['Badge', 'achievement'],
    ['Date awarded', 'date'],
    ['Issued_on', 'date'],
    ['Evidence URL', 'evidence'],
    ['Licence-number', 'licenseNumber'],
    ['DID', 'id'],
    ['Ëmàil', 'email'],
    ['Valid until', 'expires'],
  ])('%s means %s', (column, field) => {
    expect(fieldNamed(column)).toBe(field);
  });

  test.each(['', 'x', 'e-mails sent', '電郵', '='])('%j means nothing', (column) => {
    expect(fieldNamed(column)).toBeUndefined();
  });

  test('a mapping comes before what a name means', () => {
    const mapping = parseMapping('Name=ignore');
    expect(mapping).toEqual({ column: 'Name', field: 'ignore' });
    const { columns } = readHeader(
      ['Name', 'Contact = mail', 'e-mail'],
      [
        { column: 'name', field: 'ignore' },
        { column: 'E-MAIL', field: 'name' },
        { column: 'contact = mail', field: 'email' },
      ],
    );
    expect([...columns]).toEqual([
      ['email', 1],
      ['name', 2],
    ]);
  });

  test.each(['', '=', 'Name', 'Name=', '=name', 'Name=nothing'])('--map %j is refused', (text) => {
    expect(parseMapping(text)).toMatchObject({ code: 'roster/bad-map' });
  });
});

describe('tables', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ø', '"', ',', ';', '\t', '\n', '=', ' ', "'", '|') });
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 8 });

  test('what a spreadsheet writes is read again, whatever is in the cells, with the right lines', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (cells, delimiter, newline) => {
          const csv = Papa.unparse([['name', 'email'], ...cells], { delimiter, newline, quotes: true });
          const filled = cells.filter((row) => row.some((text) => text.trim() !== ''));
          const text = decodeRoster(Buffer.from(`\ufeff${csv}`));
          const table = parseTable(text as string);
          expect(table.rows.map((row) => row.cells)).toEqual(filled);
          const lines = (text as string).split('\n');
          for (const { line, cells: read } of table.rows) {
            const first = read[0]?.split('\n')[0]?.replaceAll('"', '""') ?? '';
            expect(lines[line - 1]?.startsWith(`"${first}`)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void parseTable(text)));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => void decodeRoster(bytes)));
  });

  test('too many rows are refused', () => {
    const text = `name,email\n${'a,b\n'.repeat(20_001)}`;
    expect(parseTable(text).problems).toMatchObject([{ code: 'roster/too-many-rows' }]);
  });
});

describe('rows', () => {
  const columns = new Map([
    ['name', 0],
    ['email', 1],
    ['evidence', 2],
  ] as const);
  const read = (...cells: string[]) =>
    readRow({ line: 7, cells }, columns, ['Name', 'Mail', 'Link'], { achievement: 'a', date: 'd' });

  test('cells are trimmed, empty ones are nothing, several links are several', () => {
    expect(read(' Bo ', ' bo@member.example ', 'https://a.example  https://b.example').draft).toMatchObject({
      name: 'Bo',
      email: 'bo@member.example',
      evidence: ['https://a.example', 'https://b.example'],
      achievement: 'a',
      date: 'd',
    });
    expect(read('', 'bo@member.example').draft).toMatchObject({ name: undefined, evidence: undefined });
  });

  test.each([
    ['=1+1', true],
    ['+cmd', true],
    ['-x', true],
    ['@SUM(A1)', true],
    ['-12', false],
    ['+1 234,5', false],
    ['a=b', false],
  ])('%s is a formula: %s', (text, expected) => {
    const codes = read(text, 'bo@member.example').problems.map(({ code }) => code);
    expect(codes).toEqual(expected ? ['roster/formula'] : []);
  });

  test.each([
    ['a@b.example', true],
    ['a+b@b.example', true],
    ['a@b', false],
    ['a b@c.example', false],
    ['a@b.example,c@d.example', false],
    ['Bo <a@b.example>', false],
    ['mailto:a@b.example', false],
    [`${'a'.repeat(250)}@b.example`, false],
    ['sha256$abc@b.example', false],
  ])('%s is an address: %s', (text, expected) => {
    expect(isMailbox(text)).toBe(expected);
  });
});
