import { type Definitions, didYouMean, type Suggested } from './definition.ts';
import { quoted } from './printable.ts';

/** Mistakes in a roster given to `lanyard import`. No word here ever repeats an e-mail address. */
export const rosterErrors = {
  'roster/not-utf8': (v: { found: string }) => [
    `this roster is ${v.found}, not UTF-8`,
    'In the spreadsheet, save it again as "CSV UTF-8".',
  ],
  'roster/not-text': () => [
    'this file is not a text with commas, semicolons or tabs',
    'In the spreadsheet, save it as "CSV UTF-8".',
  ],
  'roster/empty': () => [
    'this roster has no rows below its header',
    'The first line names the columns: name,email,date',
  ],
  'roster/open-quote': () => [
    'a quoted field that begins in this row is never closed, or goes on after its closing quote',
    'Inside quotes, write a quote twice: "".',
  ],
  'roster/too-many-fields': (v: { found: number; expected: number }) => [
    `this row has ${v.found} fields; the header has ${v.expected}`,
    'Put fields with a comma or semicolon in them in quotes.',
  ],
  'roster/too-many-rows': (v: { found: number; limit: number }) => [
    `this roster has ${v.found} rows; at most ${v.limit} are taken at once`,
    'Split it into several files.',
  ],
  'roster/no-recipient-column': (v: { found: readonly string[] }) => [
    'no column says who the recipients are',
    `Name one "email" or "id", or map one: --map "Column=email". Columns found: ${v.found.join(', ')}.`,
  ],
  'roster/no-achievement-column': (v: { found: readonly string[] }) => [
    'no column says which achievement, and --achievement is not given',
    `For example: --achievement bowline. Columns found: ${v.found.join(', ')}.`,
  ],
  'roster/column-twice': (v: { field: string; first: string; second: string }) => [
    `the columns ${quoted(v.first)} and ${quoted(v.second)} both give the ${v.field}`,
    `Keep one: --map "${v.second}=ignore".`,
  ],
  'roster/unknown-column': (v: Suggested & { column: string }) => [
    `the column ${quoted(v.column)} is not used${didYouMean(v)}`,
    `To use it: --map "${v.column}=${v.suggestion ?? 'field'}"; to silence this: --map "${v.column}=ignore".`,
    'warning',
  ],
  'roster/bad-map': (v: { found: string; known: readonly string[] }) => [
    `--map ${quoted(v.found)} is not "Column=field"`,
    `Fields: ${v.known.join(', ')}, ignore.`,
  ],
  'roster/no-such-column': (v: { column: string; found: readonly string[] }) => [
    `--map names the column ${quoted(v.column)}, which the roster does not have`,
    `It has: ${v.found.join(', ')}.`,
  ],
  'roster/empty-cell': (v: { field: string }) => [
    `the ${v.field} is missing`,
    'Fill the cell, or leave the row out with --skip-bad.',
  ],
  'roster/no-recipient': () => [
    'this row has neither an e-mail address nor an id',
    'Fill one of the cells, or leave the row out with --skip-bad.',
  ],
  'roster/bad-email': () => [
    'the e-mail address is not one',
    'Write one whole address in the cell, and nothing else.',
  ],
  'roster/formula': (v: { column: string }) => [
    `the cell under ${quoted(v.column)} begins like a spreadsheet formula; it is taken as plain text`,
    undefined,
    'warning',
  ],
  'roster/duplicate-row': (v: { line: number }) => [
    `the same recipient and achievement stand on line ${v.line} already`,
    'Remove one of the two, or leave the later out with --skip-bad.',
  ],
  'roster/already-awarded': (v: { award: string }) => [
    `this recipient holds the achievement already: ${v.award}`,
    'Remove the row, or leave it out with --skip-bad.',
  ],
} satisfies Definitions;
