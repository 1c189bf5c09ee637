import { type Problem, problem } from '../../errors/index.ts';
import type { Header } from './columns.ts';
import { isLikeDate } from './date-order.ts';
import { reduceName } from './field.ts';
import type { RowFilter } from './row-filter.ts';
import type { Table } from './table.ts';

/** How headings of a column begin or go on in which somebody agreed to something, in six languages. */
const CONSENT =
  /consent|\bi agree|agreed?\b|permission|einwillig|einverstand|zustimm|accord\b|autoris|accept|acepto|aceptaci|autoriz|aceito|concordo|consinto|consentim|موافق/i;

/** What a user has said, so that nothing is passed over by default. */
export interface Said {
  readonly hasDate: boolean;
  readonly withoutNames: boolean;
  readonly filters: readonly RowFilter[];
}

/** What in a roster must not be passed over in silence: names, consent, dates that no column was understood to give. */
export function stopsOf(table: Pick<Table, 'header' | 'rows'>, header: Header, said: Said): Problem[] {
  const isFiltered = (name: string) =>
    said.filters.some(({ column }) => reduceName(column) === reduceName(name));
  const unused = header.unknown
    .map((index) => ({ index, name: table.header[index] ?? '' }))
    .filter(({ name }) => !isFiltered(name));
  const consent = unused
    .filter(({ name }) => CONSENT.test(name))
    .map(({ name }) => problem('roster/consent-unused', { column: name }, { line: 1 }));
  const dated = unused.find(({ index }) => holdsDates(table, index));
  const isDateless = !said.hasDate && !header.columns.has('date');
  return [
    ...namelessness(header, unused, said),
    ...consent,
    ...(dated && isDateless ? [problem('roster/date-unused', { column: dated.name }, { line: 1 })] : []),
  ];
}

function namelessness(
  { columns }: Header,
  unused: readonly { readonly name: string }[],
  { withoutNames }: Said,
): Problem[] {
  const hasName = (['name', 'givenName', 'familyName'] as const).some((field) => columns.has(field));
  const [first] = unused;
  if (hasName || withoutNames || first === undefined) return [];
  return [
    problem(
      'roster/no-name-column',
      { column: first.name, found: unused.map(({ name }) => name) },
      { line: 1 },
    ),
  ];
}

function holdsDates({ rows }: Pick<Table, 'rows'>, index: number): boolean {
  const filled = rows.map(({ cells }) => (cells[index] ?? '').trim()).filter((text) => text !== '');
  return filled.length > 0 && filled.filter(isLikeDate).length * 2 > filled.length;
}
