import Papa from 'papaparse';
import { type Problem, problem } from '../../errors/index.ts';
import { decodeUtf8 } from '../../lib/utf8.ts';
import { type ColumnMapping, meaningOf } from './columns.ts';

/** The most rows that are taken at once. */
export const MAX_ROWS = 20_000;

/** A row with the line of the file on which it begins. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A roster taken apart: its header, its rows that can be read, and what is wrong with the others. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
  /** How many rows stood above the header: a title, a summary. */
  readonly above: number;
}

/** The bytes of a roster as text, or what is wrong with them: without a byte order mark, line ends as "\n". */
export function decodeRoster(bytes: Uint8Array): string | Problem {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : isBigEndian(bytes) ? 'utf-16be' : undefined;
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(bytes).replace(/\r\n?/g, '\n');
  if (bytes.includes(0)) return problem('roster/not-text', undefined);
  const text = decodeUtf8(bytes)?.replace(/\r\n?/g, '\n');
  return text ?? problem('roster/not-utf8', { found: 'in another encoding' });
}

function isBigEndian([first, second]: Uint8Array): boolean {
  return first === 0xfe && second === 0xff;
}

/** A first line for spreadsheets alone: `sep=;`. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?[,;\t]*(?=\n|$)/i;

/** Reads CSV with commas, semicolons or tabs, and quoted fields. Empty rows are passed over. */
export function parseTable(whole: string, mappings: readonly ColumnMapping[] = []): Table {
  const [, separator] = SEPARATOR_LINE.exec(whole) ?? [];
  const text = whole.replace(SEPARATOR_LINE, '');
  const parsed = Papa.parse<string[]>(text, { delimiter: separator ?? delimiterOf(text), newline: '\n' });
  const broken = new Map(
    parsed.errors.filter(({ type }) => type === 'Quotes').map((error) => [error.row ?? 0, error]),
  );
  const problems: Problem[] = [];
  const rows: Row[] = [];
  let line = 1;
  for (const [index, cells] of parsed.data.entries()) {
    if (broken.has(index)) problems.push(problem('roster/open-quote', undefined, { line }));
    else if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    line += 1 + (cells.join('').match(/\n/g)?.length ?? 0);
  }
  return tableOf(rows, problems, mappings);
}

/** Rows as a table: its header is the first row, or one further down that has more names of fields in it. */
export function tableOf(
  rows: readonly Row[],
  found: readonly Problem[],
  mappings: readonly ColumnMapping[] = [],
): Table {
  const problems = [...found];
  const above = headerPlace(rows, mappings);
  const header = rows[above];
  const body = untilNextPart(rows.slice(above + 1));
  if (header === undefined || (body.length === 0 && problems.length === 0)) {
    problems.push(problem('roster/empty', undefined));
  }
  if (body.length > MAX_ROWS) {
    problems.push(problem('roster/too-many-rows', { found: body.length, limit: MAX_ROWS }));
  }
  const names = header?.cells ?? [];
  const tooLong = new Map(body.flatMap((row) => tooManyFields(row, names.length)));
  return {
    header: names,
    rows: body.filter((row) => !tooLong.has(row)),
    problems: [...problems, ...tooLong.values()],
    above,
  };
}

/** How far down a header may stand. */
const DEEPEST_HEADER = 30;

function headerPlace(rows: readonly Row[], mappings: readonly ColumnMapping[]): number {
  const scores = rows.slice(0, DEEPEST_HEADER).map(({ cells }) => {
    const fields = new Set(cells.map((cell) => meaningOf(cell, mappings)));
    fields.delete(undefined);
    const isHeader = (['email', 'emailHash', 'id'] as const).some((field) => fields.has(field));
    return isHeader ? fields.size : 0;
  });
  return Math.max(0, scores.indexOf(Math.max(...scores, 0)));
}

/** Reports of meetings go on below the people with another part: `3. Activities`. */
function untilNextPart(rows: readonly Row[]): readonly Row[] {
  const end = rows.findIndex(({ cells }) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    return filled.length === 1 && /^\d\.\s\p{L}/u.test(filled[0] ?? '');
  });
  return end < 0 ? rows : rows.slice(0, end);
}

/** The separator that the first line with any uses most, outside quotes. */
function delimiterOf(text: string): string {
  const lines = text.replace(/"(?:[^"]|"")*"/g, '').split('\n', DEEPEST_HEADER);
  const header = lines.find((line) => /[,;\t]/.test(line)) ?? '';
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

function tooManyFields(row: Row, expected: number): [Row, Problem][] {
  const { cells, line } = row;
  const found = cells.length - trailingEmpty(cells);
  return found > expected ? [[row, problem('roster/too-many-fields', { found, expected }, { line })]] : [];
}

function trailingEmpty(cells: readonly string[]): number {
  return cells.length - 1 - cells.findLastIndex((cell) => cell.trim() !== '');
}
