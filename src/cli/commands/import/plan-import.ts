import { hasErrors, type Problem } from '../../../errors/index.ts';
import type { DateTime } from '../../../lib/date-time.ts';
import type { Site } from '../../../model/site.ts';
import { nameReader } from '../../roster/name.ts';
import { type PlannedAward, planRow, seenIn } from './plan-row.ts';
import { type RosterRow, type RowDefaults, readRow } from './roster-row.ts';
import type { UnderstoodRoster } from './understand.ts';

/** What an import is made from. */
export interface ImportRequest {
  readonly roster: UnderstoodRoster;
  /** The roster's name, for messages. */
  readonly file: string;
  readonly defaults: RowDefaults;
  readonly site: Site;
  /** Places within status lists that awards elsewhere have, on other branches. */
  readonly takenElsewhere: ReadonlySet<number>;
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
  const { roster, defaults } = request;
  const inRoster = (problems: readonly Problem[]) =>
    problems.map((each) => ({ ...each, file: request.file }));
  if (hasErrors(roster.problems)) return { awards: [], fatal: inRoster(roster.problems), problems: [] };
  const { columns } = roster.header;
  const reading = { nameOf: nameReader(columns, roster.rows), dateOrder: roster.dateOrder };
  const rows = roster.rows.map((row) => readRow(row, columns, roster.names, defaults, reading));
  const { awards, found } = planRows(rows, request);
  const all = [...roster.problems, ...roster.broken, ...found].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { awards, fatal: [], problems: inRoster(all) };
}

function planRows(
  rows: readonly RosterRow[],
  { site, now, takenElsewhere }: ImportRequest,
): { awards: PlannedAward[]; found: Problem[] } {
  const seen = seenIn(site, takenElsewhere);
  const awards: PlannedAward[] = [];
  const found: Problem[] = [];
  for (const row of rows) {
    const { award, problems } = planRow(row, seen, site, now);
    if (award) awards.push(award);
    found.push(...problems.map((each) => ({ ...each, line: row.line })));
  }
  return { awards, found };
}
