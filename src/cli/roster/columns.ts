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

/** Reads every `--map`. */
export function parseMappings(texts: readonly string[]): { mappings: ColumnMapping[]; problems: Problem[] } {
  const parsed = texts.map(parseMapping);
  return {
    mappings: parsed.filter((each): each is ColumnMapping => 'column' in each && 'field' in each),
    problems: parsed.filter((each): each is Problem => 'code' in each),
  };
}

/** What a heading stands for: by a mapping, else by its name; undefined where it says nothing. */
export function meaningOf(
  name: string,
  mappings: readonly ColumnMapping[],
): RosterField | 'ignore' | undefined {
  const mapped = mappings.find(({ column }) => reduceName(column) === reduceName(name));
  return mapped ? mapped.field : fieldNamed(name);
}

/** What is known of a header. */
export interface Header {
  readonly columns: Columns;
  readonly problems: readonly Problem[];
  /** The columns that mean nothing, by their places. */
  readonly unknown: readonly number[];
}

/** Finds the fields in a header. Mappings come first; columns that mean nothing are told, never guessed at. */
export function readHeader(header: readonly string[], mappings: readonly ColumnMapping[]): Header {
  const columns = new Map<RosterField, number>();
  const unknown: number[] = [];
  const problems = mappings
    .filter(({ column }) => !header.some((name) => reduceName(name) === reduceName(column)))
    .map(({ column }) => problem('roster/no-such-column', { column, found: header }, { line: 1 }));
  for (const [index, name] of header.entries()) {
    if (name.trim() === '') continue;
    const field = meaningOf(name, mappings);
    const other = field === undefined || field === 'ignore' ? undefined : columns.get(field);
    if (field === undefined) unknown.push(index);
    else if (field !== 'ignore' && other !== undefined) {
      problems.push(
        problem('roster/column-twice', { field, first: header[other] ?? '', second: name }, { line: 1 }),
      );
    } else if (field !== 'ignore') columns.set(field, index);
  }
  const sent = columns.get('timestamp');
  columns.delete('timestamp');
  if (sent !== undefined && !columns.has('date')) columns.set('date', sent);
  return { columns, problems, unknown };
}

/** What a roster must have before its rows are worth reading. */
export function missingColumns(
  columns: Columns,
  header: readonly string[],
  hasAchievement: boolean,
): Problem[] {
  const problems: Problem[] = [];
  const recipient = (['email', 'emailHash', 'id', 'identifiers'] as const).some((field) =>
    columns.has(field),
  );
  if (!recipient) {
    problems.push(problem('roster/no-recipient-column', { found: header }, { line: 1 }));
  }
  if (!columns.has('achievement') && !hasAchievement) {
    problems.push(problem('roster/no-achievement-column', { found: header }, { line: 1 }));
  }
  return problems;
}

/** One warning for all columns that are not used. */
export function unusedColumns(header: readonly string[], unknown: readonly number[]): Problem[] {
  const columns = unknown.map((index) => header[index] ?? '');
  const [column] = columns;
  if (column === undefined) return [];
  const suggestions = columns.map((each) => [each, nearest(reduceName(each), ROSTER_FIELD_NAMES)] as const);
  const meant = suggestions.find(([, field]) => field !== undefined);
  const values = { columns, column: meant?.[0] ?? column, suggestion: meant?.[1] };
  return [problem('roster/unknown-column', values, { line: 1 })];
}
