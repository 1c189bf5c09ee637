import { type Problem, problem } from '../../../errors/index.ts';
import { readEmailAddress } from '../../../lib/email-address.ts';
import { IDENTIFIER_TYPES } from '../../../lib/open-badges-vocabulary.ts';
import { type StatedFields, statedFields } from '../../../model/award-fields.ts';
import { checkEmailAddress } from '../../../model/email.ts';
import type { AwardDraft } from '../../awards/award-draft.ts';
import type { Columns } from '../../roster/columns.ts';
import { type DateOrder, hasShortYear, readDate } from '../../roster/date-order.ts';
import type { RosterField } from '../../roster/field.ts';
import { splitLinks } from '../../roster/links.ts';
import type { Row } from '../../roster/table.ts';

/** What a row gets where its cells are empty. */
export type RowDefaults = StatedFields & Pick<AwardDraft, 'date'>;

/** What is known of the roster as a whole and needed to read a row. */
export interface RowReading {
  /** A row's name, where it may stand in several columns; default: the cell under "name". */
  readonly nameOf?: (row: Row) => string | undefined;
  /** In which order dates of three numbers are written; default: none is understood. */
  readonly dateOrder?: DateOrder | undefined;
}

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
  { nameOf, dateOrder }: RowReading = {},
): RosterRow {
  const cell = (field: RosterField): string | undefined => {
    const index = columns.get(field);
    const text = index === undefined ? '' : (row.cells[index] ?? '').trim();
    return text === '' ? undefined : text;
  };
  const stated = statedFields((name, { isList }) => {
    if (name === 'name' && nameOf) return nameOf(row);
    const text = cell(name);
    if (isList) return text === undefined ? undefined : splitLinks(text);
    const isDate = name === 'date' || name === 'expires';
    return text === undefined ? defaults[name] : isDate ? dateAsIso(text, dateOrder) : text;
  });
  const draft: AwardDraft = {
    ...stated,
    achievement: stated.achievement ?? '',
    date: stated.date ?? defaults.date,
    identifiers: cell('identifiers')
      ?.split(/[,;\s]+/)
      .filter(Boolean)
      .map(readIdentifier),
    hashed: hashedAddress(cell('emailHash'), cell('salt')),
  };
  const place = { line: row.line };
  const formulas = [...columns]
    .filter(([field]) => isFormula(cell(field)))
    .map(([, index]) => problem('roster/formula', { column: header[index] ?? '' }, place));
  const dates = [cell('date'), cell('expires')].flatMap((text) => dateProblems(text, place));
  return { line: row.line, draft, problems: [...recipientProblems(draft, place), ...dates, ...formulas] };
}

/** A date as `YYYY-MM-DD`, its year first or in the order given; what is not understood stays, and is refused later. */
function dateAsIso(text: string, order: DateOrder | undefined): string {
  return readDate(text, 'YMD') ?? (order === undefined ? undefined : readDate(text, order)) ?? text;
}

function dateProblems(text: string | undefined, place: { line: number }): Problem[] {
  if (text === undefined || !hasShortYear(text)) return [];
  return [problem('roster/short-year', { found: text }, place)];
}

/** An address that is a hash already. Without a salt it is none that would be taken, and is refused later. */
function hashedAddress(hash: string | undefined, salt: string | undefined): AwardDraft['hashed'] {
  return hash === undefined ? undefined : { email: hash.toLowerCase(), salt };
}

/** `userName:ana`, or an identifier of no known kind. */
function readIdentifier(text: string): { type: (typeof IDENTIFIER_TYPES)[number]; value: string } {
  const [, name, rest = ''] = /^([A-Za-z]+):(.+)$/.exec(text) ?? [];
  const type = IDENTIFIER_TYPES.find((each) => each === name && each !== 'emailAddress');
  return type === undefined ? { type: 'identifier', value: text } : { type, value: rest };
}

function recipientProblems(draft: AwardDraft, place: { line: number }): Problem[] {
  const problems: Problem[] = [];
  if (draft.achievement === '') problems.push(problem('roster/empty-cell', { field: 'achievement' }, place));
  const { email, hashed, id, identifiers } = draft;
  if ([email, hashed, id, identifiers].every((each) => each === undefined)) {
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
