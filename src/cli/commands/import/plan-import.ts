import { hasErrors, type Problem, problem } from '../../../errors/index.ts';
import type { DateTime } from '../../../lib/date-time.ts';
import type { Award } from '../../../model/award.ts';
import type { AwardId } from '../../../model/id.ts';
import { awardPath } from '../../../model/new-award.ts';
import { type Site, takenPlaces } from '../../../model/site.ts';
import { awardInput, awardText } from '../../awards/award-draft.ts';
import { freeAwardId, newSalt } from '../../awards/award-id.ts';
import { badgeAddress } from '../../awards/badge-address.ts';
import { checkAwardInput } from '../../awards/check-award-input.ts';
import { existingAward, SeenRecipients } from '../../awards/existing-award.ts';
import { type ColumnMapping, missingColumns, parseMapping, readHeader } from '../../roster/columns.ts';
import { parseTable } from '../../roster/table.ts';
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

/** An award that a row asks for. */
interface PlannedAward {
  readonly line: number;
  readonly id: AwardId;
  readonly file: string;
  readonly text: string;
  /** Where its badge will be; undefined for a private one. */
  readonly url: string | undefined;
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
  const existing = Map.groupBy(site.awards, ({ achievement }) => achievement as string);
  const taken = takenPlaces(site);
  const seen = new SeenRecipients();
  const awards: PlannedAward[] = [];
  const found: Problem[] = [];
  for (const row of rows) {
    const draft = { ...row.draft, achievement: achievementNamed(row.draft.achievement, site) };
    const id = freeAwardId(taken);
    const data = awardInput(draft, newSalt());
    const problems = [...row.problems];
    if (!hasErrors(problems)) problems.push(...checkAwardInput(data, id, site, now));
    if (!hasErrors(problems))
      problems.push(...duplicates({ ...row, draft }, existing.get(draft.achievement), seen));
    found.push(...problems.map((each) => ({ ...each, line: row.line })));
    if (!hasErrors(problems)) {
      const file = awardPath(id, draft.date);
      awards.push({ line: row.line, id, file, text: awardText(data), url: badgeAddress(id, draft, site) });
    }
  }
  return { awards, found };
}

function duplicates(
  { draft, line }: RosterRow,
  awards: readonly Award[] | undefined,
  seen: SeenRecipients,
): Problem[] {
  const earlier = seen.seenOn(draft, line);
  if (earlier !== undefined) return [problem('roster/duplicate-row', { line: earlier })];
  const existing = existingAward(draft, awards ?? []);
  return existing ? [problem('roster/already-awarded', { award: existing.file })] : [];
}

/** People write an achievement's name where its id is meant: `Day skipper` for `day-skipper`. */
function achievementNamed(text: string, site: Site): string {
  if ([...site.achievements.keys()].some((id) => id === text)) return text;
  const wanted = text.toLowerCase();
  const named = [...site.achievements.values()].filter(
    ({ id, name }) => name.toLowerCase() === wanted || id === wanted,
  );
  return named.length === 1 && named[0] ? named[0].id : text;
}
