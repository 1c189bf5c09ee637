import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ImportOptions, importRoster } from '../../../../src/cli/commands/import/run.ts';
import type { Context } from '../../../../src/cli/terminal.ts';
import { hashEmail } from '../../../../src/credential/recipient.ts';
import { fromMilliseconds } from '../../../../src/lib/date-time.ts';
import { parseYaml } from '../../../../src/load/parse-yaml.ts';
import { workbookOf } from '../../../support/workbook.ts';

/** Three hundred people, as the exports of nine tools name them: each is imported by one command. */
const COUNT = 300;
const GIVEN = ['Ana', 'Zoë', 'João', 'Liam', 'Máire', 'Jürgen', 'Øyvind', 'Chloé', 'Noor', 'Ida'];
const FAMILY = [
  'Lima',
  'Okafor',
  "O'Neil",
  'van den Berg',
  'Müller',
  'García Pérez',
  'Šimić',
  'Dahl',
  'Costa',
  'Low',
];
const people = Array.from({ length: COUNT }, (_, index) => {
  const day = (index % 28) + 1;
  const month = (index % 9) + 1;
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    given: GIVEN[index % 10] ?? '',
    family: FAMILY[Math.floor(index / 10) % 10] ?? '',
    email: `person.${index}@club.example`,
    iso: `2026-${two(month)}-${two(day)}`,
    dotted: `${two(day)}.${two(month)}.2026`,
    slashed: `${two(day)}/${two(month)}/2026`,
    american: `${month}/${day}/2026`,
    /** Days since the last of 1899, as spreadsheets count. */
    serial: Date.UTC(2026, month - 1, day) / 86_400_000 + 25_569,
    passed: index % 3 !== 0,
    index,
  };
});
type Person = (typeof people)[number];
const nameOf = ({ given, family }: Person) => `${given} ${family}`;

interface Roster {
  readonly tool: string;
  readonly bytes: string | Uint8Array;
  /** The one question that the roster leaves, answered by a flag. */
  readonly answer: ImportOptions;
  readonly takes?: (person: Person) => boolean;
  readonly date?: (person: Person) => string;
  readonly name?: (person: Person) => string;
}

const TODAY = '2026-11-20';
const csv = (rows: readonly (readonly string[])[], delimiter = ',') =>
  Papa.unparse(rows as string[][], { delimiter, newline: '\r\n' });
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

const rosters: readonly Roster[] = [
  {
    tool: 'a form with a time stamp and consent',
    bytes: csv([
      ['Timestamp', 'Email Address', 'Your full name', 'I agree that my name is published'],
      ...people.map((p) => [`${p.american} 14:03:22`, p.email, nameOf(p), p.passed ? 'Yes' : 'No']),
    ]),
    answer: {
      only: ['I agree that my name is published=Yes'],
    },
    takes: ({ passed }) => passed,
    date: ({ iso }) => iso,
  },
  {
    tool: 'grades of a learning platform',
    bytes: csv([
      [
        'First name',
        'Surname',
        'ID number',
        'Institution',
        'Email address',
        'Course total (Real)',
        'Last downloaded from this course',
      ],
      ...people.map((p) => [p.given, p.family, '', '', p.email, '87.00', '1795176000']),
    ]),
    answer: {},
  },
  {
    tool: 'direct awards of a badge platform',
    bytes: csv(
      [
        [
          'Recipient mailadres',
          'Recipient First name',
          'Recipient Surname',
          'Narrative (optional)',
          'Evidence URL (optional)',
          'Grade (optional)',
        ],
        ...people.map((p) => [
          p.email,
          p.given,
          p.family,
          'Did it well.',
          'https://evidence.example/1, https://evidence.example/2',
          '8',
        ]),
      ],
      ';',
    ),
    answer: {},
  },
  {
    tool: 'the attendees of an event',
    bytes: csv([
      [
        'Order no.',
        'Order Date',
        'First Name',
        'Surname',
        'Email',
        'Quantity',
        'Ticket Type',
        'Attendee Status',
      ],
      ...people.map((p) => [
        `99${p.index}`,
        `${p.iso} 09:15:00`,
        p.given,
        p.family,
        p.email,
        '1',
        'Standard',
        p.passed ? 'Checked In' : 'Not Attending',
      ]),
    ]),
    answer: { only: ['Attendee Status=checked in'], date: '2026-10-03' },
    takes: ({ passed }) => passed,
    date: () => '2026-10-03',
  },
  {
    tool: 'a meeting, its summary above and its activities below',
    bytes: utf16(
      csv(
        [
          ['1. Summary'],
          ['Meeting title', 'Knots'],
          ['Start time', '10/3/26, 9:00:00 AM'],
          [''],
          ['2. Participants'],
          ['Name', 'First Join', 'Last Leave', 'In-Meeting Duration', 'Email', 'Participant ID (UPN)'],
          ...people.map((p) => [
            nameOf(p),
            '10/3/26, 9:00:00 AM',
            '10/3/26, 10:00:00 AM',
            '1h',
            p.email,
            p.email,
          ]),
          [''],
          ['3. In-Meeting Activities'],
          ['Name', 'Join Time', 'Leave Time', 'Duration', 'Email', 'Role'],
          [
            'Ana Lima',
            '10/3/26, 9:00:00 AM',
            '10/3/26, 10:00:00 AM',
            '1h',
            people[0]?.email ?? '',
            'Attendee',
          ],
        ],
        '\t',
      ),
    ),
    answer: { date: '2026-10-03' },
    date: () => '2026-10-03',
  },
  {
    tool: 'a German spreadsheet',
    bytes: `\ufeffsep=;\r\n${csv([['Vorname', 'Nachname', 'E-Mail-Adresse', 'Datum'], ...people.map((p) => [p.given, p.family, p.email, p.dotted])], ';')}`,
    answer: {},
    date: ({ iso }) => iso,
  },
  {
    tool: 'a French spreadsheet under a title',
    bytes: `\ufeff${csv([['Inscriptions 2026', '', '', ''], ['Nom', 'Prénom', 'Adresse e-mail', 'Date'], ...people.map((p) => [p.family, p.given, p.email, p.slashed])], ';')}`,
    answer: {},
    date: ({ iso }) => iso,
  },
  {
    tool: 'an address book',
    bytes: csv([
      ['Last Name', 'First Name', 'Middle Name', 'E-mail Address', 'Company', 'Birthday'],
      ...people.map((p) => [p.family, p.given, 'M.', p.email, '', '']),
    ]),
    answer: {},
    name: ({ given, family }) => `${given} M. ${family}`,
  },
  {
    tool: 'a workbook',
    bytes: workbookOf([
      ['Curso de nós', '', ''],
      ['Nome', 'E-mail', 'Data'],
      ...people.map((p) => [nameOf(p), p.email, { serial: p.serial }]),
    ]),
    answer: {},
    date: ({ iso }) => iso,
  },
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lanyard-rosters-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function contextIn(root: string): Context {
  return {
    root,
    now: fromMilliseconds(Date.parse(`${TODAY}T12:00:00Z`)),
    env: {},
    interactive: false,
    dryRun: false,
  } as Context;
}

describe.each(rosters)('$tool', ({ bytes, answer, takes = () => true, date, name = nameOf }) => {
  test('is imported whole by one command', { timeout: 120_000 }, async () => {
    const root = mkdtempSync(join(folder, 'site-'));
    cpSync(join(import.meta.dirname, '../../../cli/sites/club'), root, { recursive: true });
    const before = readdirSync(join(root, 'content/awards/2026'));
    const roster = join(root, 'roster.txt');
    writeFileSync(roster, bytes);
    const result = await importRoster(roster, { achievement: 'bowline', ...answer }, contextIn(root));
    const expected = people.filter(takes);
    expect(result.data).toHaveLength(expected.length);
    expect(readdirSync(join(root, 'content/awards/2026'))).toHaveLength(before.length + expected.length);
    const awards = result.data.map((file) => readAward(join(root, file)));
    for (const [index, person] of expected.entries()) {
      const { recipient, date: written } = awards[index] ?? {};
      expect(recipient?.name).toBe(name(person));
      expect(recipient?.email).toBe(hashEmail(person.email, recipient?.salt ?? ''));
      expect(written).toBe(date?.(person) ?? TODAY);
    }
  });
});

function readAward(file: string) {
  const text = readFileSync(file, 'utf8');
  return parseYaml({ text, yaml: text, offset: 0 }).data as {
    date: string;
    recipient: { name: string; email: string; salt: string };
  };
}
