import Papa from 'papaparse';
import { type Problem, problem } from '../../errors/index.ts';
import { decodeUtf8 } from '../../lib/utf8.ts';

/** The most rows that are taken at once. */
const MAX_ROWS = 20_000;

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
}

/** The bytes of a roster as text, or what is wrong with them: without a byte order mark, line ends as "\n". */
export function decodeRoster(bytes: Uint8Array): string | Problem {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return problem('roster/not-utf8', { found: 'UTF-16' });
  }
  if (bytes.includes(0)) return problem('roster/not-text', undefined);
  const text = decodeUtf8(bytes)?.replace(/\r\n?/g, '\n');
  return text ?? problem('roster/not-utf8', { found: 'in another encoding' });
}

/** Reads CSV with commas, semicolons or tabs, and quoted fields. Empty rows are passed over. */
export function parseTable(text: string): Table {
  const parsed = Papa.parse<string[]>(text, { delimiter: delimiterOf(text), newline: '\n' });
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
  const [header, ...body] = rows;
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
  };
}

/** The separator that the header uses most, outside quotes. */
function delimiterOf(text: string): string {
  const header =
    text
      .replace(/"(?:[^"]|"")*"/g, '')
      .replace(/^\n+/, '')
      .split('\n', 1)[0] ?? '';
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
