import { quoted } from './printable.ts';
import type { Words } from './words.ts';

/** Mistakes in a roster given to `lanyard import`. No word here ever repeats an e-mail address. */
export const rosterErrors = {
  'roster/not-utf8': (v: { found: string }): Words => ({
    message: `this roster is ${v.found}, not UTF-8`,
    hint: 'In the spreadsheet, save it again as "CSV UTF-8".',
  }),
  'roster/not-text': (): Words => ({
    message: 'this file is not a text with commas, semicolons or tabs',
    hint: 'In the spreadsheet, save it as "CSV UTF-8".',
  }),
  'roster/empty': (): Words => ({
    message: 'this roster has no rows below its header',
    hint: 'The first line names the columns: name,email,date',
  }),
  'roster/open-quote': (): Words => ({
    message: 'a quoted field that begins in this row is never closed, or goes on after its closing quote',
    hint: 'Inside quotes, write a quote twice: "".',
  }),
  'roster/too-many-fields': (v: { found: number; expected: number }): Words => ({
    message: `this row has ${v.found} fields; the header has ${v.expected}`,
    hint: 'Put fields with a comma or semicolon in them in quotes.',
  }),
  'roster/too-many-rows': (v: { found: number; limit: number }): Words => ({
    message: `this roster has ${v.found} rows; at most ${v.limit} are taken at once`,
    hint: 'Split it into several files.',
  }),
  'roster/no-recipient-column': (v: { found: readonly string[] }): Words => ({
    message: 'no column says who the recipients are',
    hint: `Name one "email" or "id", or map one: --map "Column=email". Columns found: ${v.found.join(', ')}.`,
  }),
  'roster/no-achievement-column': (v: { found: readonly string[] }): Words => ({
    message: 'no column says which achievement, and --achievement is not given',
    hint: `For example: --achievement bowline. Columns found: ${v.found.join(', ')}.`,
  }),
  'roster/column-twice': (v: { field: string; first: string; second: string }): Words => ({
    message: `the columns ${quoted(v.first)} and ${quoted(v.second)} both give the ${v.field}`,
    hint: `Keep one: --map "${v.second}=ignore".`,
  }),
  'roster/unknown-column': (v: { column: string; suggestion?: string | undefined }): Words => ({
    message: `the column ${quoted(v.column)} is not used${v.suggestion ? `, did you mean ${quoted(v.suggestion)}?` : ''}`,
    hint: `To use it: --map "${v.column}=${v.suggestion ?? 'field'}"; to silence this: --map "${v.column}=ignore".`,
    severity: 'warning',
  }),
  'roster/bad-map': (v: { found: string; known: readonly string[] }): Words => ({
    message: `--map ${quoted(v.found)} is not "Column=field"`,
    hint: `Fields: ${v.known.join(', ')}, ignore.`,
  }),
  'roster/no-such-column': (v: { column: string; found: readonly string[] }): Words => ({
    message: `--map names the column ${quoted(v.column)}, which the roster does not have`,
    hint: `It has: ${v.found.join(', ')}.`,
  }),
  'roster/empty-cell': (v: { field: string }): Words => ({
    message: `the ${v.field} is missing`,
    hint: 'Fill the cell, or leave the row out with --skip-bad.',
  }),
  'roster/no-recipient': (): Words => ({
    message: 'this row has neither an e-mail address nor an id',
    hint: 'Fill one of the cells, or leave the row out with --skip-bad.',
  }),
  'roster/bad-email': (): Words => ({
    message: 'the e-mail address is not one',
    hint: 'Write one whole address in the cell, and nothing else.',
  }),
  'roster/formula': (v: { column: string }): Words => ({
    message: `the cell under ${quoted(v.column)} begins like a spreadsheet formula; it is taken as plain text`,
    severity: 'warning',
  }),
  'roster/duplicate-row': (v: { line: number }): Words => ({
    message: `the same recipient and achievement stand on line ${v.line} already`,
    hint: 'Remove one of the two, or leave the later out with --skip-bad.',
  }),
  'roster/already-awarded': (v: { award: string }): Words => ({
    message: `this recipient holds the achievement already: ${v.award}`,
    hint: 'Remove the row, or leave it out with --skip-bad.',
  }),
} as const;
