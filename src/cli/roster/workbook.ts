import { unzipSync, zipSync } from 'fflate';
import { type CellValue, readSheet } from 'read-excel-file/universal';
import { SaxesParser } from 'saxes';
import { type Problem, problem } from '../../errors/index.ts';
import { decodeUtf8 } from '../../lib/utf8.ts';
import { MAX_ROWS, type Row } from './table.ts';

/** What a workbook may be, unpacked: bytes of all its parts, parts, columns. */
const [MAX_BYTES, MAX_PARTS, MAX_COLUMNS] = [50_000_000, 2_000, 500];

/** Whether bytes are a ZIP archive, as .xlsx is one. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** The rows of a workbook's first sheet, a date as `YYYY-MM-DD`; "line" is the sheet's row. It may be hostile. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Row[] | Problem> {
  try {
    const parts = unpack(bytes);
    if (!parts) return problem('roster/workbook-too-large', undefined);
    const bounded = zipSync(parts, { level: 0 });
    const sheet = await readSheet(bounded.slice().buffer, 1, { parseNumber: (text) => text });
    return sheet.flatMap((cells, index) => {
      const texts = cells.map(textOf);
      return texts.some((text) => text !== '') ? [{ line: index + 1, cells: texts }] : [];
    });
  } catch {
    return problem('roster/bad-workbook', undefined);
  }
}

/** The parts that are read, unpacked; undefined where they say they are, or are, larger than any roster. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  let [size, count] = [0, 0];
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isRead = /\.xml(\.rels)?$/.test(name);
      size += isRead ? originalSize : 0;
      count += 1;
      return isRead && size <= MAX_BYTES && count <= MAX_PARTS;
    },
  });
  const isSmall = size <= MAX_BYTES && count <= MAX_PARTS;
  return isSmall && Object.entries(parts).every(([name, part]) => isSmallSheet(name, part))
    ? parts
    : undefined;
}

/** Whether a sheet's rows and cells stand where a roster has them: one cell far away would make a table of millions. */
function isSmallSheet(name: string, part: Uint8Array): boolean {
  if (!/worksheets\/[^/]*\.xml$/.test(name)) return true;
  let isSmall = true;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name: tag, attributes }) => {
    const place = /^([A-Z]*)(\d+)$/.exec(attributes['r'] ?? '');
    const isCell = /(^|:)(c|row)$/.test(tag);
    if (isCell && place && (columnOf(place[1] ?? '') > MAX_COLUMNS || Number(place[2]) > MAX_ROWS * 5))
      isSmall = false;
  });
  parser.write(decodeUtf8(part) ?? '<').close();
  return isSmall;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function textOf(value: CellValue<string> | null): string {
  if (value === null) return '';
  const moment: unknown = value;
  if (!(moment instanceof Date)) return String(value).trim();
  const text = moment.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}
