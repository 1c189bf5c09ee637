import { type Problem, problem } from '../../../errors/index.ts';
import { readEmailAddress } from '../../../lib/email-address.ts';
import { type StatedFields, statedFields } from '../../../model/award-fields.ts';
import { checkEmailAddress } from '../../../model/email.ts';
import type { AwardDraft } from '../../awards/award-draft.ts';
import type { Columns } from '../../roster/columns.ts';
import type { RosterField } from '../../roster/field.ts';
import type { Row } from '../../roster/table.ts';

/** What a row gets where its cells are empty. */
export type RowDefaults = StatedFields & Pick<AwardDraft, 'date'>;

/** A row as a draft, or what is wrong with it. Problems name the row's line and never an address. */
export interface RosterRow {
  readonly line: number;
  readonly draft: AwardDraft;
  readonly problems: readonly Problem[];
}

/** Reads one row. Whether its values are right is checked later, where every award's are. */
export function readRow(
  row: Row,
  columns: Columns,
  header: readonly string[],
  defaults: RowDefaults,
): RosterRow {
  const cell = (field: RosterField): string | undefined => {
    const index = columns.get(field);
    const text = index === undefined ? '' : (row.cells[index] ?? '').trim();
    return text === '' ? undefined : text;
  };
  const stated = statedFields((name, { isList }) => {
    const text = cell(name);
    return isList ? text?.split(/\s+/) : (text ?? defaults[name]);
  });
  const draft = { ...stated, achievement: stated.achievement ?? '', date: stated.date ?? defaults.date };
  const place = { line: row.line };
  const formulas = [...columns]
    .filter(([field]) => isFormula(cell(field)))
    .map(([, index]) => problem('roster/formula', { column: header[index] ?? '' }, place));
  return { line: row.line, draft, problems: [...recipientProblems(draft, place), ...formulas] };
}

function recipientProblems(draft: AwardDraft, place: { line: number }): Problem[] {
  const problems: Problem[] = [];
  if (draft.achievement === '') problems.push(problem('roster/empty-cell', { field: 'achievement' }, place));
  if (draft.email === undefined && draft.id === undefined) {
    problems.push(problem('roster/no-recipient', undefined, place));
  }
  if (draft.email !== undefined) problems.push(...addressProblems(draft.email, place));
  return problems;
}

function addressProblems(email: string, place: { line: number }): Problem[] {
  if (!readEmailAddress(email)) return [problem('roster/bad-email', undefined, place)];
  return checkEmailAddress(email).map((each) => ({ ...each, ...place }));
}

/** Whether a spreadsheet would run a cell: it begins with "=", "+", "-", "@", and is more than a number. */
function isFormula(text: string | undefined): boolean {
  return text !== undefined && /^[=+\-@]/.test(text) && !/^[+-]?[\d\s.,]+$/.test(text);
}
