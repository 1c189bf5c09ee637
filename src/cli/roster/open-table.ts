import { LanyardError, type Problem, problem } from '../../errors/index.ts';
import { parseJson } from '../../lib/json.ts';
import { readInput } from '../read-input.ts';
import { parseMappings } from './columns.ts';
import { bundleOf } from './open-badges-2/assertions.ts';
import { rosterOf } from './open-badges-2/roster.ts';
import { decodeRoster, parseTable, type Table, tableOf } from './table.ts';
import { isWorkbook, readWorkbook } from './workbook.ts';

/** Opens a roster, CSV, .xlsx or JSON of Open Badges 2.0, from a file or from standard input ("-"), and takes it apart. */
export async function openTable(
  path: string,
  mappings: readonly string[],
): Promise<{ readonly file: string; readonly table: Table }> {
  const file = path === '-' ? 'standard input' : path;
  const refuse = (fault: Problem) => new LanyardError([{ ...fault, file }]);
  const bytes = readInput(path);
  const maps = parseMappings(mappings).mappings;
  if (isWorkbook(bytes)) {
    const rows = await readWorkbook(bytes);
    if ('code' in rows) throw refuse(rows);
    return { file, table: tableOf(rows, [], maps) };
  }
  const text = decodeRoster(bytes);
  if (typeof text !== 'string') throw refuse(text);
  const value = jsonOf(text);
  if (value === undefined) return { file, table: parseTable(text, maps) };
  const bundle = bundleOf(value);
  if (bundle.assertions.length === 0) throw refuse(problem('roster/no-assertions', undefined));
  return { file, table: rosterOf(bundle) };
}

/** Opens JSON from a file or from standard input ("-"). */
export function openJson(path: string): { readonly file: string; readonly value: unknown } {
  const file = path === '-' ? 'standard input' : path;
  const text = decodeRoster(readInput(path));
  const value = typeof text === 'string' ? jsonOf(text) : undefined;
  if (value === undefined) throw new LanyardError([problem('roster/not-json', undefined, { file })]);
  return { file, value };
}

/** What a text is as JSON, where it is an object or a list: no roster begins as one does. */
function jsonOf(text: string): unknown {
  return /^\ufeff?\s*[[{]/.test(text) ? parseJson(text.replace(/^\ufeff/, '')) : undefined;
}
