import { type Problem, problem } from '../../errors/index.ts';
import { reduceName } from './field.ts';
import type { Row, Table } from './table.ts';

/** Rows that are taken, by `--only "Column=value|other value"`. */
export interface RowFilter {
  readonly column: string;
  /** In lower case. */
  readonly values: readonly string[];
}

/** Reads `--only`. */
export function parseFilter(text: string): RowFilter | Problem {
  const [, column = '', values = ''] = /^([^=]+)=(.*)$/.exec(text) ?? [];
  if (column.trim() === '') return problem('roster/bad-only', { found: text });
  return { column: column.trim(), values: values.split('|').map(inOneForm) };
}

/** The rows that every filter takes; what is wrong where a filter names no column or nothing is left. */
export function filterRows(
  { header, rows }: Pick<Table, 'header' | 'rows'>,
  filters: readonly RowFilter[],
): { rows: readonly Row[]; problems: Problem[] } {
  const problems: Problem[] = [];
  let left = rows;
  for (const { column, values } of filters) {
    const index = header.findIndex((name) => reduceName(name) === reduceName(column));
    if (index < 0) {
      problems.push(problem('roster/no-such-column', { column, found: header, flag: '--only' }, { line: 1 }));
      continue;
    }
    const of = ({ cells }: Row) => inOneForm(cells[index] ?? '');
    const found = [...new Set(left.map(({ cells }) => (cells[index] ?? '').trim()))].slice(0, 8);
    left = left.filter((row) => values.includes(of(row)));
    if (left.length === 0) problems.push(problem('roster/none-left', { column, found }));
  }
  return { rows: left, problems };
}

function inOneForm(text: string): string {
  return text.trim().normalize('NFKC').toLowerCase();
}
