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
  'roster/bad-workbook': () => [
    'this workbook cannot be read',
    'Open it in the spreadsheet and save it again as .xlsx without a password, or as "CSV UTF-8".',
  ],
  'roster/workbook-too-large': () => [
    'this workbook is far larger than a roster',
    'Copy the columns that are needed into a new one, or save it as "CSV UTF-8".',
  ],
  'roster/not-json': () => [
    'this file is not JSON',
    'A catalogue is read from JSON of Open Badges 2.0, as Moodle and Badgr export it.',
  ],
  'roster/no-assertions': () => [
    'there is no badge of Open Badges 2.0 in this JSON that somebody was given',
    'To take classes of badges over as achievements: --catalogue.',
  ],
  'roster/no-classes': () => [
    'there is no class of badges of Open Badges 2.0 in this JSON',
    'Badges that only link to their class do not say what it is: get the class (BadgeClass) too.',
  ],
  'roster/revoked-left-out': (v: { revoked: number }) => [
    `${v.revoked} of the badges in it ${v.revoked === 1 ? 'is' : 'are'} revoked, and left out`,
    undefined,
    'warning',
  ],
  'roster/class-name': (v: { name: string; why: string }) => [
    `the class ${quoted(v.name)} cannot become an achievement: ${v.why}`,
    'Give it another name in the file.',
  ],
  'roster/class-criteria': (v: { name: string }) => [
    `the class ${quoted(v.name)} does not say what it is given for`,
    'Add its criteria to the file.',
  ],
  'roster/class-field': (v: { name: string; reason: string }) => [
    `the class ${quoted(v.name)}: ${v.reason}`,
    'Correct it in the file.',
  ],
  'roster/no-roster': () => [
    'which roster?',
    'For example: npx lanyard import roster.csv --achievement bowline',
  ],
  'roster/no-such-run': (v: { run: string }) => [
    `there is no import ${quoted(v.run)} to undo`,
    'Each import ends with the command that undoes it. Its record is kept in .lanyard/imports/ of this folder alone.',
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
  'roster/unknown-column': (v: Suggested & { column: string; columns: readonly string[] }) => [
    v.columns.length === 1
      ? `the column ${quoted(v.column)} is not used${didYouMean(v)}`
      : `these columns are not used: ${v.columns.map(quoted).join(', ')}`,
    `To use one: --map "${v.column}=${v.suggestion ?? 'field'}"; to silence this: --map "${v.column}=ignore".`,
    'warning',
  ],
  'roster/no-name-column': (v: { column: string; found: readonly string[] }) => [
    'no column was understood to give names, so the badges would carry none',
    `Say which one does: --map "${v.column}=name". Not understood: ${v.found.join(', ')}. To go on without names: --without-names.`,
  ],
  'roster/consent-unused': (v: { column: string }) => [
    `the column ${quoted(v.column)} looks as if people agreed to something there, and it is not used`,
    `Take only those who agreed: --only "${v.column}=Yes" (several words: Yes|Ja). To go on with everybody: --map "${v.column}=ignore".`,
  ],
  'roster/date-unused': (v: { column: string }) => [
    `the column ${quoted(v.column)} holds dates, and no date of award is given`,
    `If it is the date of award: --map "${v.column}=date". If not, give the date: --date 2026-11-01.`,
  ],
  'roster/date-order': (v: { example: string; column: string }) => [
    `the dates under ${quoted(v.column)} (${v.example}) can be read in two ways, and nothing in them proves one`,
    'Say which it is: --dates D.M.Y or --dates M.D.Y.',
  ],
  'roster/mixed-dates': (v: { column: string }) => [
    `the dates under ${quoted(v.column)} are written in two orders: some begin with the day, some with the month`,
    'Write them all as YYYY-MM-DD.',
  ],
  'roster/short-year': (v: { found: string }) => [
    `${quoted(v.found)} has a year of two digits`,
    'Write the whole year, best as YYYY-MM-DD.',
  ],
  'roster/bad-dates': (v: { found: string }) => [
    `--dates ${quoted(v.found)} is not an order of day, month and year`,
    'For example: --dates D.M.Y, --dates M/D/Y.',
  ],
  'roster/old-date': (v: { date: string }) => [
    `${v.date} lies before 1990; is the year right?`,
    undefined,
    'warning',
  ],
  'roster/bad-only': (v: { found: string }) => [
    `--only ${quoted(v.found)} is not "Column=value"`,
    'For example: --only "Status=Passed". Several values: --only "Status=Passed|Completed".',
  ],
  'roster/none-left': (v: { column: string; found: readonly string[] }) => [
    `--only leaves no row: nothing under ${quoted(v.column)} is like that`,
    `It has: ${v.found.map((each) => quoted(each)).join(', ')}.`,
  ],
  'roster/bad-map': (v: { found: string; known: readonly string[] }) => [
    `--map ${quoted(v.found)} is not "Column=field"`,
    `Fields: ${v.known.join(', ')}, ignore.`,
  ],
  'roster/no-such-column': (v: { column: string; found: readonly string[]; flag?: string }) => [
    `${v.flag ?? '--map'} names the column ${quoted(v.column)}, which the roster does not have`,
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
