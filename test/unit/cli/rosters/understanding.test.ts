import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupProblems } from '../../../../src/cli/commands/import/group-problems.ts';
import { readRow } from '../../../../src/cli/commands/import/roster-row.ts';
import { type ReadingOptions, understandRoster } from '../../../../src/cli/commands/import/understand.ts';
import { commonOrders, parseDateOrder, readDate } from '../../../../src/cli/roster/date-order.ts';
import { fieldNamed } from '../../../../src/cli/roster/field.ts';
import { splitLinks } from '../../../../src/cli/roster/links.ts';
import { nameReader } from '../../../../src/cli/roster/name.ts';
import { parseTable } from '../../../../src/cli/roster/table.ts';
import { problem } from '../../../../src/errors/index.ts';

function understand(csv: string, options: ReadingOptions = {}) {
  return understandRoster(parseTable(csv), { achievement: 'a', ...options });
}
const errorsOf = (csv: string, options?: ReadingOptions) =>
  understand(csv, options)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
function namesIn(csv: string): (string | undefined)[] {
  const { header, rows } = understand(csv);
  return rows.map(nameReader(header.columns, rows));
}

test.each([
  ['Narrative (optional)', 'narrative'],
  ['Recipient First name', 'givenName'],
  ['User Email', 'email'],
  ['Name (Original Name)', 'name'],
  ['E-Mail-Adresse', 'email'],
  ['Prénom', 'givenName'],
  ['Apellidos', 'familyName'],
  ['Correo electrónico', 'email'],
  ['Endereço de e-mail', 'email'],
  ['البريد الإلكتروني', 'email'],
  ['الاسم الأول', 'givenName'],
  ['Gültig bis', 'expires'],
  ['Participant ID (UPN)', undefined],
  ['User ID', undefined],
  ['Order Date', undefined],
])('the heading %s means %s', (heading, field) => {
  expect(fieldNamed(heading)).toBe(field);
});

describe('names', () => {
  test.each([
    ['name,first name,email\nLima,Ana,a@b.example', ['Ana Lima']],
    ['name,first name,email\nAna Lima,Ana,a@b.example\nBo Berg,Bo,b@b.example', ['Ana Lima', 'Bo Berg']],
    ['Nombre,Apellidos,email\nAna,García Pérez,a@b.example', ['Ana García Pérez']],
    ['full name,last name,email\n"Lima, Ana",Lima,a@b.example', ['Lima, Ana']],
    [
      'first name,last name,email\nAna,,a@b.example\n,Berg,b@b.example\n,,c@b.example',
      ['Ana', 'Berg', undefined],
    ],
    ['first name,last name,email\n太郎,田中,a@b.example', ['田中太郎']],
    ['first name,infix,last name,email\nNoor,van den,Berg,a@b.example', ['Noor van den Berg']],
  ])('%j', (csv, names) => {
    expect(namesIn(csv)).toEqual(names);
  });
});

describe('what is not passed over in silence', () => {
  test.each([
    ['navn,email\nAna,a@b.example', {}, ['roster/no-name-column']],
    ['navn,email\nAna,a@b.example', { withoutNames: true }, []],
    ['navn,email\nAna,a@b.example', { map: ['navn=ignore'] }, []],
    ['email\na@b.example', {}, []],
    ['name,email,I agree to this\nAna,a@b.example,No', {}, ['roster/consent-unused']],
    ['name,email,Einwilligung\nAna,a@b.example,Ja', {}, ['roster/consent-unused']],
    ['name,email,Autorización\nAna,a@b.example,Sí', { only: ['Autorización=sí'] }, []],
    ['name,email,Consent\nAna,a@b.example,No', { map: ['Consent=ignore'] }, []],
    ['name,email,Consent\nAna,a@b.example,No', { only: ['Consent=Yes|Ja'] }, ['roster/none-left']],
    ['name,email,Order date\nAna,a@b.example,2026-10-01', {}, ['roster/date-unused']],
    ['name,email,Order date\nAna,a@b.example,2026-10-01', { date: '2026-11-01' }, []],
    ['name,email,Order date\nAna,a@b.example,2026-10-01', { map: ['Order date=date'] }, []],
    ['name,email,Order date,date\nAna,a@b.example,2026-10-01,2026-10-02', {}, []],
    ['name,email,date\nA,a@b.example,25/10/2026\nB,b@b.example,10/25/2026', {}, ['roster/mixed-dates']],
    ['name,email\nAna,a@b.example', { dates: 'D.D.Y' }, ['roster/bad-dates']],
    ['name,email\nAna,a@b.example', { only: ['Nowhere=x'] }, ['roster/no-such-column']],
    ['name,email\nAna,a@b.example', { only: ['=x'] }, ['roster/bad-only']],
  ] as [string, ReadingOptions, string[]][])('%j with %j: %j', (csv, options, codes) => {
    expect(errorsOf(csv, options)).toEqual(codes);
  });

  test('a column that gives the date where a form was sent, unless another does', () => {
    const alone = understand('Timestamp,name,email\n10/25/2026 9:00:00,Ana,a@b.example');
    expect([alone.header.columns.get('date'), alone.dateOrder]).toEqual([0, 'MDY']);
    const beside = understand('Timestamp,name,email,date\n10/25/2026 9:00:00,Ana,a@b.example,2026-10-01');
    expect(beside.header.columns.get('date')).toBe(3);
  });
});

describe('dates', () => {
  test('their order is what all of them prove, and is in doubt where nothing proves one', () => {
    expect(commonOrders(['01.10.2026', '25.10.2026', '', '2026-10-01']).orders).toEqual(['DMY']);
    expect(commonOrders(['1/10/2026', '10/25/2026 9:00']).orders).toEqual(['MDY']);
    expect(commonOrders(['01/10/2026']).orders).toEqual(['DMY', 'MDY']);
    expect(commonOrders(['05/05/2026', '2026/1/2']).orders).toEqual(['DMY']);
    expect(understand('name,email,date\nA,a@b.example,01/10/2026').doubt).toEqual({
      column: 'date',
      example: '01/10/2026',
    });
  });

  test.each([
    ['01.10.2026', 'DMY', '2026-10-01'],
    ['1/10/2026', 'MDY', '2026-01-10'],
    ['2026/10/1', 'YMD', '2026-10-01'],
    ['2026-10-01 23:59:59', 'YMD', '2026-10-01'],
    ['31.02.2026', 'DMY', undefined],
    ['01.10.26', 'DMY', undefined],
    ['2026-10-01T09:00:00+02:00', 'YMD', undefined],
    ['2026-10-01T09:00:00Z', 'YMD', undefined],
  ] as const)('%s read as %s is %s', (text, order, date) => {
    expect(readDate(text, order)).toBe(date);
  });

  test.each([
    ['D.M.Y', 'DMY'],
    ['m/d/y', 'MDY'],
    ['Y-M-D', 'YMD'],
    ['DMY', 'DMY'],
    ['Y.D.M', undefined],
    ['', undefined],
  ])('--dates %s is %s', (text, order) => {
    expect(parseDateOrder(text)).toBe(order);
  });

  test('a year of two digits is refused at its line', () => {
    const table = parseTable('name,email,date\nA,a@b.example,1.2.26');
    const { header, rows, names } = understand('name,email,date\nA,a@b.example,1.2.26');
    const [row] = rows;
    if (!row) throw new Error('no row');
    const { problems } = readRow(
      row,
      header.columns,
      names,
      { achievement: 'a', date: '2026-11-01' },
      { dateOrder: 'DMY' },
    );
    expect(problems).toMatchObject([{ code: 'roster/short-year', line: table.rows[0]?.line }]);
  });
});

test('links in a cell are taken apart, and no sign stays behind', () => {
  const link = fc.constantFrom('https://a.example/1', 'https://a.example/a,b;c?d=1,2', 'did:web:a.example');
  const between = fc.constantFrom(', ', '; ', ' ', '\n', ',', ';', ' ,\n', '\r\n');
  fc.assert(
    fc.property(fc.array(fc.tuple(link, between), { maxLength: 5 }), (parts) => {
      expect(splitLinks(parts.flat().join(''))).toEqual(parts.map(([each]) => each));
    }),
  );
});

test('problems that say the same are one, with its lines', () => {
  const at = (line: number) => problem('roster/bad-email', undefined, { line, file: 'r.csv' });
  const other = problem('roster/no-recipient', undefined, { line: 3, file: 'r.csv' });
  const lines = Array.from({ length: 10 }, (_, index) => at(index + 2));
  const grouped = groupProblems([...lines.slice(0, 1), other, ...lines.slice(1)]);
  expect(grouped.map(({ line, code }) => [line, code])).toEqual([
    [2, 'roster/bad-email'],
    [3, 'roster/no-recipient'],
  ]);
  expect(grouped[0]?.message).toContain('10 lines: 2, 3, 4, 5, 6, 7, 8, 9 and 2 more');
});
