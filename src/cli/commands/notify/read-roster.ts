import { EXIT, hasErrors, LanyardError, type Problem, problem } from '../../../errors/index.ts';
import { readEmailAddress } from '../../../lib/email-address.ts';
import { gatherAddressees, type RosterLine } from '../../../notify/addressee.ts';
import { type Columns, parseMappings, readHeader } from '../../roster/columns.ts';
import type { RosterField } from '../../roster/field.ts';
import { nameReader } from '../../roster/name.ts';
import { openTable } from '../../roster/open-table.ts';
import type { Row } from '../../roster/table.ts';

/**
 * Reads who can be written to from a CSV file, or from standard input ("-"); with warnings about rows that cannot be
 * used. Problems name lines, never addresses.
 */
export async function readRoster(path: string, mappings: readonly string[]) {
  const { file, table } = await openTable(path, mappings);
  const refuse = (problems: readonly Problem[]) => {
    const placed = problems.map((each) => ({ ...each, file }));
    if (hasErrors(placed)) throw new LanyardError(placed, EXIT.invalid);
  };
  const maps = parseMappings(mappings);
  const { columns, problems } = readHeader(table.header, maps.mappings);
  refuse([...maps.problems, ...table.problems, ...problems]);
  if (!columns.has('email'))
    refuse([problem('notify/no-email-column', { found: table.header }, { line: 1 })]);
  const nameOf = nameReader(columns, table.rows);
  const lines = table.rows.map((row) => readLine(row, columns, nameOf(row)));
  return {
    addressees: gatherAddressees(lines.filter((each) => 'address' in each)),
    warnings: lines.filter((each) => 'code' in each).map((each) => ({ ...each, file })),
  };
}

function readLine({ line, cells }: Row, columns: Columns, name: string | undefined): RosterLine | Problem {
  const cell = (field: RosterField): string | undefined => {
    const text = (cells[columns.get(field) ?? -1] ?? '').trim();
    return text === '' ? undefined : text;
  };
  const address = readEmailAddress(cell('email') ?? '')?.address;
  if (address === undefined) {
    return { ...problem('roster/bad-email', undefined, { line }), severity: 'warning' };
  }
  return { line, address, name, id: cell('id') };
}
