import { hasErrors, type Problem } from '../../../errors/index.ts';
import type { DateTime } from '../../../lib/date-time.ts';
import type { Site } from '../../../model/site.ts';
import { type ColumnMapping, missingColumns, parseMapping, readHeader } from '../../roster/columns.ts';
import { parseTable } from '../../roster/table.ts';
import { type PlannedAward, planRow, seenIn } from './plan-row.ts';
import { type RosterRow, type RowDefaults, readRow } from './roster-row.ts';

/** What an import is made from. */
export interface ImportRequest {
  /** The roster's text. */
  readonly text: string;
  /** Its name, for messages. */
  readonly file: string;
  readonly mappings: readonly string[];
  readonly defaults: RowDefaults;
  readonly site: Site;
  readonly now: DateTime;
}

/** What an import would do. Nothing is written here. */
export interface ImportPlan {
  readonly awards: readonly PlannedAward[];
  /** Of the roster as such: with one of these no row can be trusted. */
  readonly fatal: readonly Problem[];
  /** Of single rows, in order of line. */
  readonly problems: readonly Problem[];
}

/** Checks every row of a roster and plans an award for each that is right. */
export function planImport(request: ImportRequest): ImportPlan {
  const inRoster = (problems: readonly Problem[]) =>
    problems.map((each) => ({ ...each, file: request.file }));
  const mappings = request.mappings.map(parseMapping);
  const table = parseTable(request.text);
  const good = mappings.filter((each): each is ColumnMapping => 'column' in each && 'field' in each);
  const { columns, problems } = readHeader(table.header, good);
  const badMappings = mappings.filter((each): each is Problem => 'code' in each);
  const hasDefault = request.defaults.achievement !== undefined;
  const roster = [
    ...badMappings,
    ...table.problems.filter(({ line }) => line === undefined),
    ...problems,
    ...(table.header.length > 0 ? missingColumns(columns, table.header, hasDefault) : []),
  ];
  if (hasErrors(roster)) return { awards: [], fatal: inRoster(roster), problems: [] };
  const rows = table.rows.map((row) => readRow(row, columns, table.header, request.defaults));
  const { awards, found } = planRows(rows, request);
  const broken = table.problems.filter(({ line }) => line !== undefined);
  const all = [...roster, ...broken, ...found].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { awards, fatal: [], problems: inRoster(all) };
}

function planRows(
  rows: readonly RosterRow[],
  { site, now }: ImportRequest,
): { awards: PlannedAward[]; found: Problem[] } {
  const seen = seenIn(site);
  const awards: PlannedAward[] = [];
  const found: Problem[] = [];
  for (const row of rows) {
    const { award, problems } = planRow(row, seen, site, now);
    if (award) awards.push(award);
    found.push(...problems.map((each) => ({ ...each, line: row.line })));
  }
  return { awards, found };
}
