import { LanyardError, type Problem } from '../../errors/index.ts';
import { readInput } from '../read-input.ts';
import { parseMappings } from './columns.ts';
import { decodeRoster, parseTable, type Table, tableOf } from './table.ts';
import { isWorkbook, readWorkbook } from './workbook.ts';

/** Opens a roster, CSV or .xlsx, from a file or from standard input ("-"), and takes it apart. */
export async function openTable(
  path: string,
  mappings: readonly string[],
): Promise<{ readonly file: string; readonly table: Table }> {
  const file = path === '-' ? 'standard input' : path;
  const refuse = (problem: Problem) => new LanyardError([{ ...problem, file }]);
  const bytes = readInput(path);
  const maps = parseMappings(mappings).mappings;
  if (isWorkbook(bytes)) {
    const rows = await readWorkbook(bytes);
    if ('code' in rows) throw refuse(rows);
    return { file, table: tableOf(rows, [], maps) };
  }
  const text = decodeRoster(bytes);
  if (typeof text !== 'string') throw refuse(text);
  return { file, table: parseTable(text, maps) };
}
