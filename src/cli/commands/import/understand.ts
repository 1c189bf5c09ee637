import { hasErrors, type Problem, problem } from '../../../errors/index.ts';
import {
  type Header,
  missingColumns,
  parseMappings,
  readHeader,
  unusedColumns,
} from '../../roster/columns.ts';
import { commonOrders, type DateOrder, parseDateOrder } from '../../roster/date-order.ts';
import { filterRows, parseFilter, type RowFilter } from '../../roster/row-filter.ts';
import { stopsOf } from '../../roster/stops.ts';
import type { Row, Table } from '../../roster/table.ts';

/** How the user wants a roster to be read. */
export interface ReadingOptions {
  readonly map?: readonly string[];
  readonly only?: readonly string[];
  readonly dates?: string;
  readonly date?: string | undefined;
  readonly achievement?: string | undefined;
  readonly withoutNames?: boolean;
}

/** A roster as it was understood, before any row is read. */
export interface UnderstoodRoster {
  readonly names: readonly string[];
  readonly header: Header;
  readonly rows: readonly Row[];
  /** How many rows `--only` leaves out. */
  readonly leftOut: number;
  readonly above: number;
  /** Undefined where there is no doubt, or where somebody has to say it. */
  readonly dateOrder: DateOrder | undefined;
  /** A date that can be read in two ways, with the name of its column. */
  readonly doubt: { readonly column: string; readonly example: string } | undefined;
  /** Of the roster as such: with an error among them no row can be trusted. */
  readonly problems: readonly Problem[];
  /** Of rows that could not be taken apart. */
  readonly broken: readonly Problem[];
}

/** Understands a roster's columns, rows and dates, and says what must not be passed over. */
export function understandRoster(table: Table, options: ReadingOptions): UnderstoodRoster {
  const maps = parseMappings(options.map ?? []);
  const filters = (options.only ?? []).map(parseFilter);
  const good = filters.filter((each): each is RowFilter => 'column' in each && 'values' in each);
  const header = readHeader(table.header, maps.mappings);
  const filtered = filterRows(table, good);
  const said = {
    hasDate: options.date !== undefined,
    withoutNames: options.withoutNames === true,
    filters: good,
  };
  const used = new Set(good.map(({ column }) => column));
  const unknown = header.unknown.filter((index) => !used.has(table.header[index] ?? ''));
  const order = options.dates === undefined ? undefined : parseDateOrder(options.dates);
  const problems = [
    ...maps.problems,
    ...filters.filter((each): each is Problem => 'code' in each),
    ...(options.dates !== undefined && order === undefined
      ? [problem('roster/bad-dates', { found: options.dates })]
      : []),
    ...table.problems.filter(({ line }) => line === undefined),
    ...header.problems,
    ...unusedColumns(table.header, unknown),
    ...(table.header.length > 0
      ? missingColumns(header.columns, table.header, options.achievement !== undefined)
      : []),
  ];
  const stops = hasErrors(problems) ? [] : [...filtered.problems, ...stopsOf(table, header, said)];
  const dates = datesOf(header, table.header, filtered.rows, order);
  return {
    names: table.header,
    header,
    rows: filtered.rows,
    leftOut: table.rows.length - filtered.rows.length,
    above: table.above,
    ...dates,
    problems: [...problems, ...stops, ...(stops.length === 0 ? dates.problems : [])],
    broken: table.problems.filter(({ line }) => line !== undefined),
  };
}

/** In which order the dates are written: as said, or as they prove themselves. */
function datesOf(
  { columns }: Header,
  names: readonly string[],
  rows: readonly Row[],
  said: DateOrder | undefined,
): Pick<UnderstoodRoster, 'dateOrder' | 'doubt' | 'problems'> {
  const places = [columns.get('date'), columns.get('expires')].filter((index) => index !== undefined);
  const texts = places.flatMap((index) => rows.map(({ cells }) => cells[index] ?? ''));
  const { orders, example = '' } = commonOrders(texts);
  const column = names[places[0] ?? -1] ?? '';
  if (said !== undefined || orders.length === 1) {
    return { dateOrder: said ?? orders[0], doubt: undefined, problems: [] };
  }
  if (orders.length > 1) return { dateOrder: undefined, doubt: { column, example }, problems: [] };
  return {
    dateOrder: undefined,
    doubt: undefined,
    problems: [problem('roster/mixed-dates', { column }, { line: 1 })],
  };
}
