import { EXIT, hasErrors, LanyardError, type Problem, problem } from '../../../errors/index.ts';
import { readEmailAddress } from '../../../lib/email-address.ts';
import { gatherAddressees, type RosterLine } from '../../../notify/addressee.ts';
import { readInput } from '../../read-input.ts';
import { type ColumnMapping, type Columns, parseMapping, readHeader } from '../../roster/columns.ts';
import type { RosterField } from '../../roster/field.ts';
import { decodeRoster, parseTable, type Row } from '../../roster/table.ts';

/**
 * Reads who can be written to from a CSV file, or from standard input ("-"); with warnings about rows that cannot be
 * used. Problems name lines, never addresses.
 */
export function readRoster(path: string, mappings: readonly string[]) {
  const file = path === '-' ? 'standard input' : path;
  const text = decodeRoster(readInput(path));
  const refuse = (problems: readonly Problem[]) => {
    const placed = problems.map((each) => ({ ...each, file }));
    if (hasErrors(placed)) throw new LanyardError(placed, EXIT.invalid);
  };
  if (typeof text !== 'string') throw new LanyardError([{ ...text, file }], EXIT.invalid);
  const maps = mappings.map(parseMapping);
  const table = parseTable(text);
  const { columns, problems } = readHeader(
    table.header,
    maps.filter((each): each is ColumnMapping => 'column' in each && 'field' in each),
  );
  refuse([...maps.filter((each): each is Problem => 'code' in each), ...table.problems, ...problems]);
  if (!columns.has('email'))
    refuse([problem('notify/no-email-column', { found: table.header }, { line: 1 })]);
  const lines = table.rows.map((row) => readLine(row, columns));
  return {
    addressees: gatherAddressees(lines.filter((each) => 'address' in each)),
    warnings: lines.filter((each) => 'code' in each).map((each) => ({ ...each, file })),
  };
}

function readLine({ line, cells }: Row, columns: Columns): RosterLine | Problem {
  const cell = (field: RosterField): string | undefined => {
    const text = (cells[columns.get(field) ?? -1] ?? '').trim();
    return text === '' ? undefined : text;
  };
  const address = readEmailAddress(cell('email') ?? '')?.address;
  if (address === undefined) {
    return { ...problem('roster/bad-email', undefined, { line }), severity: 'warning' };
  }
  return { line, address, name: cell('name'), id: cell('id') };
}
