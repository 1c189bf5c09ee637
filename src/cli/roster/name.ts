import type { Columns } from './columns.ts';
import type { Row } from './table.ts';

/** A name of East Asia, where the family's comes first. */
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/**
 * How a row's name is read where it stands in several columns. A column "Name" beside one of first names is the whole
 * name where it mostly repeats those, else the family's (or, beside one of family names, the first).
 */
export function nameReader(columns: Columns, rows: readonly Row[]): (row: Row) => string | undefined {
  const cell = (row: Row, index: number | undefined) => (row.cells[index ?? -1] ?? '').trim();
  const whole = columns.get('name');
  const given = columns.get('givenName');
  const family = columns.get('familyName');
  const part = given ?? family;
  const isWhole = whole !== undefined && (part === undefined || isMostly(rows, whole, part, cell));
  const [first, last] = isWhole ? [given, family] : [given ?? whole, family ?? whole];
  return (row) => {
    const full = isWhole ? cell(row, whole) : '';
    const name = full || joinName(cell(row, first), cell(row, columns.get('middleName')), cell(row, last));
    return name === '' ? undefined : name;
  };
}

/** Whether most cells of a column have the other's in them, as whole words. */
function isMostly(
  rows: readonly Row[],
  whole: number,
  part: number,
  cell: (row: Row, index: number) => string,
): boolean {
  const filled = rows.filter((row) => cell(row, whole) !== '' && cell(row, part) !== '');
  const words = (text: string) => ` ${text.toLowerCase().replace(/[\s,]+/g, ' ')} `;
  const holding = filled.filter((row) => words(cell(row, whole)).includes(words(cell(row, part)).trimEnd()));
  return filled.length === 0 || holding.length * 2 > filled.length;
}

function joinName(given: string, middle: string, family: string): string {
  if (FAMILY_FIRST.test(given) && FAMILY_FIRST.test(family)) return family + given;
  return [given, middle, family].filter((each) => each !== '').join(' ');
}
