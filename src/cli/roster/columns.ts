import { type Problem, problem } from '../../errors/index.ts';
import { nearest } from '../../lib/edit-distance.ts';
import { fieldNamed, ROSTER_FIELD_NAMES, type RosterField, reduceName } from './field.ts';

/** Which column gives which field, by the column's place in the row. */
export type Columns = ReadonlyMap<RosterField, number>;

/** A column that `--map` gives another meaning; `ignore` gives it none. */
export interface ColumnMapping {
  readonly column: string;
  readonly field: RosterField | 'ignore';
}

/** Reads `--map "Column=field"`. */
export function parseMapping(text: string): ColumnMapping | Problem {
  const [, column, name] = /^(.+)=([^=]+)$/.exec(text) ?? [];
  const field = name === undefined ? undefined : name.trim() === 'ignore' ? 'ignore' : fieldNamed(name);
  if (column === undefined || field === undefined) {
    return problem('roster/bad-map', { found: text, known: ROSTER_FIELD_NAMES });
  }
  return { column: column.trim(), field };
}

/** Finds the fields in a header. Mappings come first; columns that mean nothing are told, never guessed at. */
export function readHeader(
  header: readonly string[],
  mappings: readonly ColumnMapping[],
): { columns: Columns; problems: Problem[] } {
  const columns = new Map<RosterField, number>();
  const problems = mappings
    .filter(({ column }) => !header.some((name) => reduceName(name) === reduceName(column)))
    .map(({ column }) => problem('roster/no-such-column', { column, found: header }, { line: 1 }));
  for (const [index, name] of header.entries()) {
    if (name.trim() === '') continue;
    const mapped = mappings.find(({ column }) => reduceName(column) === reduceName(name));
    const field = mapped ? mapped.field : fieldNamed(name);
    const other = field === undefined || field === 'ignore' ? undefined : columns.get(field);
    if (field === undefined) problems.push(unknownColumn(name));
    else if (field !== 'ignore' && other !== undefined) {
      problems.push(
        problem('roster/column-twice', { field, first: header[other] ?? '', second: name }, { line: 1 }),
      );
    } else if (field !== 'ignore') columns.set(field, index);
  }
  return { columns, problems };
}

/** What a roster must have before its rows are worth reading. */
export function missingColumns(
  columns: Columns,
  header: readonly string[],
  hasAchievement: boolean,
): Problem[] {
  const problems: Problem[] = [];
  if (!columns.has('email') && !columns.has('id')) {
    problems.push(problem('roster/no-recipient-column', { found: header }, { line: 1 }));
  }
  if (!columns.has('achievement') && !hasAchievement) {
    problems.push(problem('roster/no-achievement-column', { found: header }, { line: 1 }));
  }
  return problems;
}

function unknownColumn(name: string): Problem {
  const suggestion = nearest(reduceName(name), ROSTER_FIELD_NAMES);
  return problem('roster/unknown-column', { column: name, suggestion }, { line: 1 });
}
