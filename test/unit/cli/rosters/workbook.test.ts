import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../../src/cli/roster/workbook.ts';
import { workbookOf } from '../../../support/workbook.ts';

test('a workbook is read: texts, days of either calendar, formulas by what they show, rows by their numbers', async () => {
  const rows = [['Name', 'E-mail', 'Data'], [], ['Ana & Bo', 'ana@club.example', { serial: 46_296 }]];
  expect(await readWorkbook(workbookOf(rows))).toEqual([
    { line: 1, cells: ['Name', 'E-mail', 'Data'] },
    { line: 3, cells: ['Ana & Bo', 'ana@club.example', '2026-10-01'] },
  ]);
  const from1904 = await readWorkbook(workbookOf([['Data', { serial: 46_296 - 1462 }]], { from1904: true }));
  expect(from1904).toEqual([{ line: 1, cells: ['Data', '2026-10-01'] }]);
  const sheet =
    '<sheetData><row r="1"><c r="A1" t="str"><f>A2&amp;"x"</f><v>shown</v></c><c r="B1"><v>00123</v></c><c r="C1" s="1"><v>46296.5</v></c></row></sheetData>';
  expect(await readWorkbook(workbookOf([], { sheet }))).toEqual([
    { line: 1, cells: ['shown', '00123', '2026-10-01 12:00'] },
  ]);
});

test.each([
  ['a cell in the last row', '<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'],
  ['a cell in the last column', '<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>'],
  ['a cell so far away in escapes', '<sheetData><row r="1"><c r="XF&#68;1"><v>1</v></c></row></sheetData>'],
])('%s is no table of millions', async (_, sheet) => {
  expect(await readWorkbook(workbookOf([], { sheet }))).toMatchObject({ code: 'roster/workbook-too-large' });
});

test('an archive that unpacks to far more than a roster is not unpacked', async () => {
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000) }, { level: 9 });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await readWorkbook(bomb)).toMatchObject({ code: 'roster/workbook-too-large' });
});

test.each([
  ['an archive of something else', zipSync({ 'hello.txt': strToU8('hello') })],
  ['half a workbook', workbookOf([['a', 'b']]).slice(0, 500)],
  ['a sheet that is not XML', workbookOf([], { sheet: '<sheetData><row>' })],
  [
    'entities of its own',
    workbookOf([], { sheet: '<sheetData><row r="1"><c r="A1"><v>&lol;</v></c></row></sheetData>' }),
  ],
])('%s is refused', async (_, bytes) => {
  expect(await readWorkbook(bytes)).toMatchObject({ code: 'roster/bad-workbook' });
});
